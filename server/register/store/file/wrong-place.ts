import { existsSync, statSync } from 'node:fs'
import { besideOpen } from './beside.ts'

/** A setting leads to where no register may be made. Nothing was changed. The message says what to do. */
export class WrongPlace extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'WrongPlace'
  }
}

/** SQLite's own words for a folder are those of a broken disk. @throws WrongPlace */
export function refuseFolder(file: string): void {
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) throw new WrongPlace(isFolder)
}

/**
 * SQLite would delete a log that lies beside no register. It is what is left of one, and tells that one was here.
 * `file`: the file itself, not a link to it.
 * @throws WrongPlace
 */
export function refuseBesideLeftovers(file: string): void {
  // Several servers can start at once. Whoever makes the log has filled the file before, so look for the log first.
  // A `-journal` tells nothing: SQLite has one beside a file that it is filling.
  const isLeft = besideOpen(file).some((beside) => existsSync(beside))
  if (isLeft && !statSync(file, { throwIfNoEntry: false })?.size) throw new WrongPlace(leftOfRegister)
}

const isFolder = 'REGISTER_FILE is a folder: name the file in it'

const leftOfRegister =
  'there is no register where REGISTER_FILE says, but a file beside it (-wal, -shm) is left of one. Put the register back there, with these files. If it is lost, move them away and restore the newest backup'
