import type { ContactPointKind } from '../../server/policy/vocabulary.ts'
import type { CorrectableField } from '../../server/policy/vocabulary-corrections.ts'

export const kindWords: Record<ContactPointKind, string> = {
  email: 'E-mail address',
  number: 'Telephone number',
  name: 'Name',
  'postal-address': 'Postal address',
}

/** A postal address, in a line of text. */
export const onOneLine = (value: string): string => value.replaceAll('\n', ', ')

export const fieldWords: Record<CorrectableField, string> = {
  customer: 'Whose it is',
  service: 'Service',
  date: 'Date',
  account: 'What happened',
  reasons: 'Reasons',
  what: 'What has changed',
}

/** What staff see of the customer now. */
const standings: Record<string, string> = {
  restricted: 'Restricted contact',
  agreed: 'Decided, not in force yet',
  'decision-pending': 'Decision pending',
  warned: 'Polite warning given',
  'formally-warned': 'Formal warning given',
  'not-on-register': 'No contact restriction',
}
export const standingWords = (standing: string): string => standings[standing] ?? standing

/** How somebody found the customer. */
const found: Record<string, string> = {
  address: 'by an address, beside a message',
  number: 'by a telephone number',
  name: 'by a name',
  case: 'by opening this customer, or a record of theirs',
  log: 'in a list of the central log',
  'subject-access': 'for a subject access request',
}
export const foundByWords = (foundBy: string): string => found[foundBy] ?? foundBy
