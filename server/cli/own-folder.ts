import { NotDone } from '../register/copy/not-done.ts'
import { deleteUnfinishedFolder, makeUnfinishedFolder } from '../register/store/file/unfinished-folder.ts'

/**
 * Runs `work` with a folder that only this account can read, and deletes it afterwards.
 * @throws NotDone, naming `beside`, if no folder can be made in it
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
    throw /^(ENOENT|EACCES|EPERM|EROFS)$/.test(Object(error).code)
      ? new NotDone(`${beside}: ${noFolder}`, error)
      : error
  }
}

const noFolder =
  'what is not complete yet stays in this folder, and none can be made in it. Make it, let the account that runs this write to it, or, for PostgreSQL, set TMPDIR to another.'
