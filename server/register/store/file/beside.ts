import { lstatSync, readlinkSync, realpathSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** The write-ahead log of a file. */
export const logOf = (file: string): string => `${file}-wal`

/** What SQLite keeps beside a register while it is open, and what is left if nobody closes it. */
export const besideOpen = (file: string): string[] => [logOf(file), `${file}-shm`]

/** The file that a path leads to, even if it is not there: SQLite keeps its log beside that file, not beside a link. */
export const behindLinks = (path: string): string =>
  lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()
    ? behindLinks(resolve(realpathSync(dirname(path)), readlinkSync(path)))
    : path
