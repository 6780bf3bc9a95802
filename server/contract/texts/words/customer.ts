export const rightKinds = {
  email: 'The right e-mail address',
  number: 'The right telephone number',
  name: 'The right name',
  'postal-address': 'The right postal address',
} as const

export const correctHeadings = {
  customer: 'Correct whose it is',
  service: 'Correct the service',
  date: 'Correct the date',
  account: 'Correct what happened',
  reasons: 'Correct the reasons',
  what: 'Correct what has changed',
} as const

export const fieldWords = {
  customer: 'Whose it is',
  service: 'Service',
  date: 'Date',
  account: 'What happened',
  reasons: 'Reasons',
  what: 'What has changed',
} as const

export const standingsSeen = {
  restricted: 'Restricted contact',
  agreed: 'Decided, not in force yet',
  'decision-pending': 'Decision pending',
  warned: 'Polite warning given',
  'formally-warned': 'Formal warning given',
  'not-on-register': 'No contact restriction',
} as const

export const customerFoundBy = {
  address: 'by an address, beside a message',
  number: 'by a telephone number',
  name: 'by a name',
  case: 'by opening this customer, or a record of theirs',
  log: 'in a list of the central log',
  'subject-access': 'for a subject access request',
} as const
