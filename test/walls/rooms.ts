import type { Source } from './source.ts'

/** A room such as `addin/pane`, with its inner ones, and what its files import from other rooms. */
export function roomsOf(files: readonly Pick<Source, 'path' | 'imports'>[]): Pick<Source, 'path' | 'imports'>[] {
  const roomOf = (path: string) => path.split('/').slice(0, 2).join('/')
  return [...Map.groupBy(files, ({ path }) => roomOf(path))].map(([room, inside]) => ({
    path: room,
    imports: inside
      .flatMap(({ imports }) => imports)
      .map((one) => ({ ...one, from: roomOf(one.from) }))
      .filter(({ from }) => from !== room),
  }))
}
