import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { toDisk } from '../to-disk.ts'
import { readCheckpoints, type SignedCheckpoint, withProof } from './checkpoint.ts'

/**
 * The folder outside the database in which the server keeps what it has signed, so that it never signs another history.
 * A log that continues from an old backup is a new one, with the next number: `log-2` for the second.
 */
export class CheckpointFolder {
  readonly folder: string

  constructor(folder: string) {
    this.folder = folder
  }

  /** Whether the folder is still empty: the path may be wrong, or the disk missing. */
  get isEmpty(): boolean {
    return logsIn(this.folder).length === 0 && !existsSync(join(this.folder, 'deletions'))
  }

  /** Whether something of a register is kept here: checkpoints of any log, or what was deleted. */
  get holdsRegister(): boolean {
    const deletions = join(this.folder, 'deletions')
    const isListed = existsSync(deletions) && readdirSync(deletions).length > 0
    return isListed || logsIn(this.folder).some((log) => this.#names(log).length > 0)
  }

  /**
   * The number of the log; a restore that lost something begins the next one. Its deletion lists count too: a name is
   * not used again if its checkpoints are gone.
   */
  get log(): number {
    return Math.max(1, ...logsIn(this.folder), ...logsIn(join(this.folder, 'deletions')))
  }

  /** The log's name in its checkpoints. */
  originOf = (keyName: string, log = this.log): string => (log === 1 ? keyName : `${keyName}/${log}`)

  /** The newest checkpoint of a log, this one unless said; null if there is none yet. */
  newest(log = this.log): SignedCheckpoint | null {
    const [last] = this.#names(log).toReversed()
    return last === undefined ? null : this.#read(log, last)
  }

  /** Every checkpoint of a log, oldest first. */
  all(log: number): SignedCheckpoint[] {
    return this.#names(log).flatMap((name) => this.#read(log, name) ?? [])
  }

  /** The newest checkpoint that was mailed; null if none was. */
  mailed(): SignedCheckpoint | null {
    const file = join(this.#ofLog(), mailedFile)
    return existsSync(file) ? (readCheckpoints(readFileSync(file, 'utf8'))[0] ?? null) : null
  }

  keep(checkpoint: SignedCheckpoint): void {
    this.#write(`${String(checkpoint.size).padStart(12, '0')}${ending}`, withProof(checkpoint))
  }

  keepMailed(checkpoint: SignedCheckpoint): void {
    this.#write(mailedFile, withProof(checkpoint))
  }

  /**
   * From now on, checkpoints are those of a new log: what was signed before cannot be its beginning. The server must be
   * able to write there, whoever restores: the folder belongs to whoever owns this one. Returns what takes it back.
   */
  beginNewLog(): () => void {
    const made = join(this.folder, `log-${this.log + 1}`)
    makeFolder(made)
    const takeBack = () => rmdirSync(made)
    try {
      const { uid, gid } = statSync(this.folder)
      if (statSync(made).uid !== uid) chownSync(made, uid, gid)
    } catch (error) {
      takeBack()
      throw error
    }
    return takeBack
  }

  #ofLog = (log = this.log) => join(this.folder, `log-${log}`)

  #read = (log: number, name: string): SignedCheckpoint | null =>
    readCheckpoints(readFileSync(join(this.#ofLog(log), name), 'utf8'))[0] ?? null

  #names(log: number): string[] {
    const folder = this.#ofLog(log)
    return existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => /^\d{12}\.checkpoint$/.test(name))
          .toSorted()
      : []
  }

  #write(name: string, text: string): void {
    const folder = this.#ofLog()
    makeFolder(folder)
    writeWhole(join(folder, name), text)
  }
}

const ending = '.checkpoint'
const mailedFile = 'mailed.txt'

const logsIn = (folder: string): number[] =>
  existsSync(folder)
    ? readdirSync(folder).flatMap((name) => {
        const [, number] = /^(?:reach-)?log-(\d{1,6})(?:\.txt)?$/.exec(name) ?? []
        return number ? [Number(number)] : []
      })
    : []

/** Makes a folder that only this account can read, and on the disk. Fails if the one that it is in is gone. */
export function makeFolder(folder: string): void {
  // To make that as well would hide that its disk is not there.
  statSync(dirname(folder))
  const made = mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (made !== undefined) toDisk(dirname(made))
}

/** Writes a file completely or not at all, and to the disk. */
export function writeWhole(path: string, text: string): void {
  const unfinished = `${path}.unfinished`
  writeFileSync(unfinished, text, { mode: 0o600, flush: true })
  renameSync(unfinished, path)
  toDisk(dirname(path))
}
