import type { Day } from '../calendar.ts'
import type { Terms } from '../restriction/terms.ts'

/** The parts of a restriction that name people at the council, as they were until somebody was replaced on a day. */
export type FormerContacts = Pick<Terms, 'measures' | 'ways' | 'contact' | 'deputy'> & { replacedOn: Day }

/**
 * P14: the terms as a letter sent on a day told them: what went on paper before the contact was replaced named the former
 * one. `former`: oldest first. Sent on the day of the change, a letter names the new contact.
 */
export function termsTold(terms: Terms, former: readonly FormerContacts[], sentOn: Day): Terms {
  const then = former.find(({ replacedOn }) => sentOn < replacedOn)
  return then ? asThen(terms, then) : terms
}

/**
 * P14: each way in which a letter sent on a day may have named people: as they are told on that day, and, where somebody
 * was replaced on it, as before. Only the officer knows which of these went.
 */
export const termsThatMayHaveGone = (terms: Terms, former: readonly FormerContacts[], sentOn: Day): Terms[] => [
  termsTold(terms, former, sentOn),
  ...former.filter(({ replacedOn }) => replacedOn === sentOn).map((then) => asThen(terms, then)),
]

const asThen = (terms: Terms, { measures, ways, contact, deputy }: FormerContacts): Terms => ({
  ...terms,
  ...{ measures, ways, contact, deputy },
})
