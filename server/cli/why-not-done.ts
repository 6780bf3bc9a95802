import { NotCopied } from '../register/copy/copying.ts'
import { whyNotOpened } from '../register/store/why-not-opened.ts'
import { NotFinished } from './not-finished.ts'
import { NotUsable } from './not-usable.ts'
import { fail, say } from './say.ts'

/**
 * Says why a command did nothing or did not finish, and what to do; returns its exit code. Never the error's own text:
 * it may name hosts and files that are confidential.
 */
export const tellNotDone = (error: unknown): number =>
  error instanceof NotFinished
    ? say(`${error.message} ${whyIn(error.cause)}`, 1)
    : fail(`${whyIn(error)} Nothing was done.`)

function whyIn(error: unknown): string {
  if (error instanceof NotUsable || error instanceof NotCopied) return error.message
  const code = String(Object(error).code ?? '')
  const known = ofFiles.find(([codes]) => codes.test(code))
  if (known) return known[1]
  if (code === '42P01' || /^no such table/.test(String(Object(error).message))) return noTable
  const why = whyNotOpened(error)
  return `The register cannot be opened${why ? `: ${why}.` : '. Try again; if it goes on, “npm run register -- check” says more.'}`
}

const full = /^(ENOSPC|EDQUOT|SQLITE_FULL|53100)$/

/** Whether a disk is full. */
export const isFull = (error: unknown): boolean => full.test(String(Object(error).code ?? ''))

const ofFiles: [RegExp, string][] = [
  [full, 'The disk is full. Make room and try again.'],
  [/^(EACCES|EPERM|EROFS|SQLITE_READONLY.*)$/, 'It may not be written there by whoever runs this.'],
  [/^ENOENT$/, 'The folder does not exist. Make it first.'],
  [/^(EISDIR|SQLITE_CANTOPEN_ISDIR)$/, 'A folder is named where a file should be. Name the file in it.'],
]

const noTable =
  'It is not a whole register: a table is missing. Put it aside, restore the newest backup, and tell information governance.'
