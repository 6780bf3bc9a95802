import type { LedgerPage } from '../../../server/contract/audit.ts'

type Look = LedgerPage['entries'][number]

/** One look: at one customer, or through a list of several at once. */
export type LookThrough = Pick<Look, 'at' | 'by' | 'foundBy' | 'whileJoined'> & { references: (string | null)[] }

/** Puts the looks together that one person had at the same moment in the same way: a page of the log, a list. */
export function lookThroughs(looks: readonly Look[]): LookThrough[] {
  const grouped: LookThrough[] = []
  for (const { at, by, foundBy, whileJoined, reference } of looks) {
    const last = grouped.at(-1)
    const isSame = last?.at === at && last.by.oid === by.oid && last.foundBy === foundBy
    if (last && isSame && last.whileJoined === whileJoined) last.references.push(reference)
    else grouped.push({ at, by, foundBy, whileJoined, references: [reference] })
  }
  return grouped
}
