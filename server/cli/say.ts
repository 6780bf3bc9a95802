import { existsSync, statSync } from 'node:fs'
import type { StoreLocation } from '../register/copy/backup.ts'

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

export const noRegister =
  'There is no register: none of its tables is there. If there was one, keep this as it is, restore the newest backup to an empty place, and tell information governance.'

export const isMissing = (where: StoreLocation) => 'sqliteFile' in where && !existsSync(where.sqliteFile)

/** Whether REGISTER_FILE names a folder: a mistake. */
export const isFolder = (where: StoreLocation) =>
  'sqliteFile' in where && statSync(where.sqliteFile, { throwIfNoEntry: false })?.isDirectory() === true
