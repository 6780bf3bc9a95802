import { existsSync, statSync } from 'node:fs'
import type { StoreLocation } from '../register/copy/backup.ts'
import { NotDone } from '../register/copy/not-done.ts'
import { whyNotOpened } from '../register/store/why-not-opened.ts'

/** Prints a line, and passes the exit code on. */
export function say(what: string, code: number): number {
  process.stdout.write(`${what}\n`)
  return code
}

/** Says why nothing was done. */
export function fail(why: string): number {
  process.stderr.write(`${why}\n`)
  return 2
}

export const noFile = 'REGISTER_FILE: there is no such file.'

export const isMissing = (where: StoreLocation) => 'sqliteFile' in where && !existsSync(where.sqliteFile)

/** Whether REGISTER_FILE names a folder: a mistake. */
export const isFolder = (where: StoreLocation) =>
  'sqliteFile' in where && statSync(where.sqliteFile, { throwIfNoEntry: false })?.isDirectory() === true

/** A number with its noun: “1 difference”, “2 differences”. */
export const countOf = (many: number, noun: string): string => `${many} ${noun}${many === 1 ? '' : 's'}`

/** A command had done something before it went wrong, so it must not say that nothing was done. The message: what. */
class NotFinished extends Error {}

/**
 * Runs what follows once something was done, as `done` says.
 * @throws NotFinished, with the error as its cause
 */
export async function afterwards<T>(done: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw new NotFinished(done, { cause: error })
  }
}

/**
 * Says why a command did nothing or did not finish, and what to do; returns its exit code. Never the error's own text:
 * it may name hosts and files that are confidential.
 */
export const tellNotDone = (error: unknown): number =>
  error instanceof NotFinished
    ? say(`${error.message} ${whyIn(error.cause)}`, 1)
    : fail(`${whyIn(error)} Nothing was done.`)

function whyIn(error: unknown): string {
  if (error instanceof NotDone) return error.message
  const { code, message } = Object(error)
  const known = ofFiles.find(([codes]) => codes.test(String(code)))
  if (known) return known[1]
  if (code === '42P01' || /^no such table/.test(String(message))) return noTable
  const why = whyNotOpened(error)
  return `The register cannot be opened${why ? `: ${why}.` : '. Try again; if it goes on, “npm run register -- check” says more.'}`
}

const ofFiles: [RegExp, string][] = [
  [/^(ENOSPC|EDQUOT|SQLITE_FULL|53100)$/, 'The disk is full. Make room and try again.'],
  [/^(EACCES|EPERM|EROFS|SQLITE_READONLY.*)$/, 'It may not be written there by whoever runs this.'],
  [/^ENOENT$/, 'The folder does not exist. Make it first.'],
  [/^(EISDIR|SQLITE_CANTOPEN_ISDIR)$/, 'A folder is named where a file should be. Name the file in it.'],
]

const noTable =
  'It is not a whole register: a table is missing. Put it aside, restore the newest backup, and tell information governance.'
