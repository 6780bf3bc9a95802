import type { Source } from './source.ts'

/**
 * The room of a file, such as `addin/api`. The pane and the register's page are houses of their own, so their rooms are
 * one level deeper, such as `addin/pane/standing`. Folders inside a room belong to it.
 */
export function roomOf(path: string): string {
  const [top, ...inner] = path.split('/').slice(0, -1)
  return [top, ...inner.slice(0, ['pane', 'register'].includes(inner[0] ?? '') ? 2 : 1)].join('/')
}

/** Each room with what its files import from other rooms. */
export function roomsOf(files: readonly Pick<Source, 'path' | 'imports'>[]): Pick<Source, 'path' | 'imports'>[] {
  return [...Map.groupBy(files, ({ path }) => roomOf(path))].map(([room, inside]) => ({
    path: room,
    imports: inside
      .flatMap(({ imports }) => imports)
      .map((one) => ({ ...one, from: roomOf(one.from) }))
      .filter(({ from }) => from !== room),
  }))
}
