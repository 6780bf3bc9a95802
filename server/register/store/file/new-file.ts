import { chmodSync, closeSync, existsSync, linkSync, openSync, renameSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { toDisk } from '../../../running/to-disk.ts'
import { NotDone } from '../../copy/not-done.ts'
import { besideOpen } from './beside.ts'
import { deleteUnfinishedFolder, makeUnfinishedFolder } from './unfinished-folder.ts'

/**
 * Creates a file that only its owner can read, completely or not at all: `work` fills it in a folder beside it, then it
 * is moved. Never overwrites anything.
 * @throws NotDone if something is there already
 */
export async function makeFile<T>(file: string, work: (unfinished: string) => Promise<T>): Promise<T> {
  const path = resolve(file)
  // SQLite would read what is left of another file as part of this one.
  for (const taken of [path, ...besideOpen(path), `${path}-journal`]) refuseIfThere(taken)
  const folder = makeUnfinishedFolder(dirname(path))
  try {
    const unfinished = join(folder, basename(path))
    closeSync(openSync(unfinished, 'wx', 0o600))
    const done = await work(unfinished)
    chmodSync(unfinished, 0o600)
    toDisk(unfinished)
    putInPlace(unfinished, path)
    toDisk(dirname(path))
    return done
  } finally {
    deleteUnfinishedFolder(folder)
  }
}

function refuseIfThere(path: string): void {
  if (existsSync(path)) throw new NotDone(`${basename(path)} is there already, and nothing is written over it.`)
}

function putInPlace(unfinished: string, path: string): void {
  try {
    // Unlike a rename, a link fails if something is there by now.
    linkSync(unfinished, path)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') refuseIfThere(path)
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(codeOf(error))) throw error
    // Some network drives have no links.
    refuseIfThere(path)
    renameSync(unfinished, path)
  }
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? ''
