import type { Day } from '../calendar.ts'
import type { Terms } from '../restriction/terms.ts'

/** The parts of a restriction that name people at the council, as they were until somebody was replaced on a day. */
export type FormerContacts = Pick<Terms, 'measures' | 'ways' | 'contact' | 'deputy'> & { replacedOn: Day }

/**
 * P14: the terms as a letter sent on that day gave them: a letter sent before the contact was replaced named the former
 * one. `former`: oldest first. Sent on the day of the change, a letter names the new contact.
 */
export function termsInLetter(terms: Terms, former: readonly FormerContacts[], sentOn: Day): Terms {
  const then = former.find(({ replacedOn }) => sentOn < replacedOn)
  return then ? asThen(terms, then) : terms
}

/**
 * P14: every set of names that a letter sent on that day may contain: the names of that day and, if somebody was
 * replaced on it, also the earlier ones. Only the officer knows which letter was sent.
 */
export const termsThatMayHaveGone = (terms: Terms, former: readonly FormerContacts[], sentOn: Day): Terms[] => [
  termsInLetter(terms, former, sentOn),
  ...former.filter(({ replacedOn }) => replacedOn === sentOn).map((then) => asThen(terms, then)),
]

const asThen = (terms: Terms, { measures, ways, contact, deputy }: FormerContacts): Terms => ({
  ...terms,
  ...{ measures, ways, contact, deputy },
})
