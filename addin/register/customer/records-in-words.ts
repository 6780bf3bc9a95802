import type { EntryToMerge } from '../../../server/contract/customer/merge.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { counted } from '../../words/counts.ts'

type Held = EntryToMerge['held'] & { contactPoints?: number }

/** How many records of each kind an entry has, the first with a capital; kinds without any are left out. */
export function recordsInWords(held: Held): string[] {
  const all: [n: number, words: (count: ReturnType<typeof counted>) => string][] = [
    [held.restrictions, (n) => say('{figure} {n, plural, one {restriction} other {restrictions}}', n)],
    [held.escalations, (n) => say('{figure} {n, plural, one {escalation} other {escalations}}', n)],
    [held.warnings, (n) => say('{figure} {n, plural, one {polite warning} other {polite warnings}}', n)],
    [held.formalWarnings, (n) => say('{figure} {n, plural, one {formal warning} other {formal warnings}}', n)],
    [
      held.proposals,
      (n) => say('{figure} {n, plural, one {reported contact point} other {reported contact points}}', n),
    ],
    [held.holds, (n) => say('{figure} {n, plural, one {hold} other {holds}}', n)],
    [
      held.precautions,
      (n) => say('{figure} {n, plural, one {record of precautions} other {records of precautions}}', n),
    ],
    [
      held.rightsRequests,
      (n) => say('{n, plural, one {{figure} request about the record} other {{figure} requests about the record}}', n),
    ],
    [held.contactPoints ?? 0, (n) => say('{figure} {n, plural, one {contact point} other {contact points}}', n)],
  ]
  return all
    .filter(([n]) => n !== 0)
    .map(([n, words]) => words(counted(n)))
    .map((one, at) => `${at === 0 ? one.charAt(0).toUpperCase() : one.charAt(0).toLowerCase()}${one.slice(1)}`)
}
