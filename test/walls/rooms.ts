import { dirname } from 'node:path'
import type { Source } from './source.ts'

/** As many files as a person can take in at one look. */
const most = 25

/** Each has a file per noun, which `say` finds by its name: a dictionary is not easier to read in pieces. */
const dictionaries = ['server/contract/messages/en', 'server/contract/messages/cy']

/** The folders with too many files of TypeScript at one level, and how many; a dictionary of messages is left out. */
export function fullRooms(paths: string[]): string[] {
  const rooms = Map.groupBy(paths, (path) => dirname(path))
  const full = [...rooms].filter(([room, files]) => files.length > most && !dictionaries.includes(room))
  return full.map(([room, files]) => `${room}: ${files.length} files`)
}

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
