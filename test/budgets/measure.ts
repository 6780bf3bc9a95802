import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Each file of a folder that git keeps or would keep, with its lines. */
export type Measured = { path: string; lines: number }

const counted = /\.(ts|tsx|css|html|sql)$/

/** The files of these folders whose lines count. A file that is deleted, but not yet in a commit, does not. */
export function measured(...folders: string[]): Measured[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...folders], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  return [...new Set(listed.split('\n'))]
    .filter((path) => counted.test(path))
    .flatMap((path) => {
      try {
        return [{ path, lines: readFileSync(path, 'utf8').split('\n').length - 1 }]
      } catch {
        return []
      }
    })
}

/** Lines of all these files. */
export const linesOf = (files: Measured[]): number => files.reduce((sum, { lines }) => sum + lines, 0)

/** The files about a polite warning: those named for it, or in a folder of that name. */
export const aboutWarning = ({ path }: Measured): boolean =>
  /\/(warn|(\w+-)?warnings?)(\/|\.|-)/.test(path) && !/formal|migrations|\/texts\//.test(path)

/** "test: 131,900 lines, of at most 131,800"; null: within its budget. */
export const over = (room: string, found: number, most: number, what: string): string | null =>
  found > most ? `${room}: ${figure(found)} ${what}, of at most ${figure(most)}` : null

const figure = (n: number) => n.toLocaleString('en-GB')
