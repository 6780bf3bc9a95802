import type { EntryToMerge } from '../../../server/contract/customer/merge.ts'
import { customerHeld } from '../../../server/contract/messages/en/customer.ts'
import { rightsPageLabels } from '../../../server/contract/messages/en/rights-page.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { counted } from '../../words/counts.ts'

type Held = EntryToMerge['held'] & { contactPoints?: number }

/** How many records of each kind an entry has, the first with a capital; kinds without any are left out. */
export function recordsInWords(held: Held): string[] {
  const all: [n: number, words: (count: ReturnType<typeof counted>) => string][] = [
    [held.restrictions, (n) => say(customerHeld, 'restrictions', n)],
    [held.escalations, (n) => say(customerHeld, 'escalations', n)],
    [held.warnings, (n) => say(customerHeld, 'polite-warnings', n)],
    [held.formalWarnings, (n) => say(customerHeld, 'formal-warnings', n)],
    [held.proposals, (n) => say(customerHeld, 'proposals', n)],
    [held.holds, (n) => say(customerHeld, 'holds', n)],
    [held.precautions, (n) => say(customerHeld, 'precautions', n)],
    [held.rightsRequests, (n) => say(rightsPageLabels, 'held', n)],
    [held.contactPoints ?? 0, (n) => say(customerHeld, 'contact-points', n)],
  ]
  return all
    .filter(([n]) => n !== 0)
    .map(([n, words]) => words(counted(n)))
    .map((one, at) => `${at === 0 ? one.charAt(0).toUpperCase() : one.charAt(0).toLowerCase()}${one.slice(1)}`)
}
