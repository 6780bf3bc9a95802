import { type Stats, statSync } from 'node:fs'
import { behindLinks, logOf } from './beside.ts'

/**
 * The register's file, or the log beside it (`-wal`), is not the one that was opened: moved, deleted, replaced, or cut
 * to nothing. After a restart nobody would find what is written now.
 */
export class FileMoved extends Error {
  constructor() {
    super('The register’s file is not the one that was opened.')
    this.name = 'FileMoved'
  }
}

/** In ms. To ask the system takes some microseconds: nothing beside a commit, but much beside a read. */
const readsTrustFor = 100

/** Compares what is at the register's path with what was opened there. */
export class FileInPlace {
  readonly #file: string
  readonly #log: string
  readonly #openedFile: Stats | undefined
  readonly #openedLog: Stats | undefined
  #trustedUntil = 0

  /** Call once SQLite has the file and its log open. */
  constructor(file: string) {
    this.#file = file
    this.#log = logOf(behindLinks(file))
    this.#openedFile = at(this.#file)
    this.#openedLog = at(this.#log)
  }

  /** Whether a server that starts now would find the same register. */
  isSame(): boolean {
    const file = at(this.#file)
    if (!isOne(file, this.#openedFile) || file?.size === 0) return false
    return isOne(at(this.#log), this.#openedLog)
  }

  /** Call before each commit. @throws FileMoved */
  refuseMoved(): void {
    this.#trustedUntil = 0
    if (!this.isSame()) throw new FileMoved()
    this.#trustedUntil = performance.now() + readsTrustFor
  }

  /** Call after each read. @throws FileMoved, up to a tenth of a second late */
  refuseMovedSoon(): void {
    if (performance.now() > this.#trustedUntil) this.refuseMoved()
  }
}

function at(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    // Its folder may no longer be searched: whoever restarts the server finds nothing there either.
    return undefined
  }
}

const isOne = (one: Stats | undefined, other: Stats | undefined) =>
  one !== undefined && one.ino === other?.ino && one.dev === other.dev
