import { canBeOnePerson, haveOpposedTitles } from '../contact-point/namesake.ts'
import type { Finding } from './import-finding.ts'
import type { ImportedRow } from './imported.ts'

/**
 * P8: whether the names speak against this being one person. Nobody's do who has none. One name is enough to agree, and
 * one title to disagree: "Mrs A Khan" is not the "A Khan" who is also "Mr A Khan".
 */
export const isOtherPerson = (names: readonly string[], others: ReadonlySet<string>): boolean =>
  names.length > 0 && others.size > 0 && (!oneAgrees(names, others) || titlesDisagree(names, others))

const oneAgrees = (names: readonly string[], others: ReadonlySet<string>): boolean =>
  names.some((name) => others.has(name) || [...others].some((other) => canBeOnePerson(name, other)))

/** Whether a title of theirs says that they are not the others, who do not have that name already. */
export const titlesDisagree = (names: readonly string[], others: ReadonlySet<string>): boolean =>
  names.some((name) => !others.has(name) && [...others].some((other) => haveOpposedTitles(name, other)))

/** P8: a question about a row with a mailbox of somebody with another name. `about`: their row, or their reference. */
export const askWhoseMailbox = (row: number, what: Finding['what'], about: string): Finding => ({
  row,
  column: null,
  what,
  about,
  field: 'mailbox',
  value: about,
})

const shared = { kind: 'shared' } as const

/** P8: the keeper says that somebody else has this mailbox, too. */
export function shareMailbox(row: ImportedRow, email: string): void {
  row.points = row.points.map((point) =>
    point.kind === 'email' && point.key === email ? { ...point, whose: shared } : point,
  )
}
