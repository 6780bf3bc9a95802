import { deleteUnfinishedFolder, makeUnfinishedFolder } from '../register/store/file/unfinished-folder.ts'
import { NotUsable } from './not-usable.ts'

/**
 * Runs `work` with a folder that only this account can read, and deletes it afterwards.
 * @throws NotUsable, naming `beside`, if no folder can be made in it
 */
export async function inOwnFolder<T>(beside: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = madeIn(beside)
  try {
    return await work(folder)
  } finally {
    deleteUnfinishedFolder(folder)
  }
}

function madeIn(beside: string): string {
  try {
    return makeUnfinishedFolder(beside)
  } catch (error) {
    const { code } = Object(error)
    if (code === 'ENOENT') throw new NotUsable(notThere(beside))
    if (/^(EACCES|EPERM|EROFS)$/.test(String(code))) throw new NotUsable(notWritable(beside))
    throw error
  }
}

const notThere = (folder: string) =>
  `${folder}: what is not complete yet stays in this folder, and it does not exist. Make it, or, for PostgreSQL, set TMPDIR to another.`

const notWritable = (folder: string) =>
  `${folder}: what is not complete yet stays in this folder, and the account that runs this cannot write to it. Let it, or, for PostgreSQL, set TMPDIR to a folder of its own.`
