import { chmodSync, closeSync, existsSync, linkSync, openSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { toDisk } from '../../to-disk.ts'
import { NotCopied } from '../copy/copying.ts'
import { makeUnfinishedFolder } from './unfinished-folder.ts'

/**
 * Creates a file that only its owner can read, completely or not at all: `work` fills it in a folder beside its place.
 * Never overwrites anything.
 * @throws NotCopied if something is there already
 */
export async function makeFile<T>(file: string, work: (unfinished: string) => Promise<T>): Promise<T> {
  const place = resolve(file)
  // SQLite would read another register's write-ahead log as part of this one.
  for (const taken of [place, `${place}-wal`, `${place}-shm`, `${place}-journal`]) refuseIfThere(taken)
  const folder = makeUnfinishedFolder(dirname(place))
  try {
    const unfinished = join(folder, basename(place))
    closeSync(openSync(unfinished, 'wx', 0o600))
    const done = await work(unfinished)
    chmodSync(unfinished, 0o600)
    toDisk(unfinished)
    putInPlace(unfinished, place)
    toDisk(dirname(place))
    return done
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function refuseIfThere(path: string): void {
  if (existsSync(path)) throw new NotCopied(`${basename(path)} is there already, and nothing is written over it.`)
}

function putInPlace(unfinished: string, place: string): void {
  try {
    // Unlike a rename, a link fails if something is there by now.
    linkSync(unfinished, place)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') refuseIfThere(place)
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(codeOf(error))) throw error
    // Some network drives have no links.
    refuseIfThere(place)
    renameSync(unfinished, place)
  }
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? ''
