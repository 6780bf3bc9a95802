/** The role in which a restriction names a contact. */
export const namedAs = {
  contact: 'Designated contact',
  deputy: 'Deputy',
  people: 'One of the people to contact',
  exception: 'A councillor whose mail is left alone (stays)',
} as const

/** What becomes of the councillors in a file. */
export const councillorsTaken = {
  replace: 'Take the place of all councillors',
  add: 'Join the list, and update councillors with the same address',
} as const

/** A row of a list. */
export const rowNumber = {
  councillor: 'Councillor {n}',
  officer: 'Authorising officer {n}',
  contact: 'Contact {n}',
  service: 'Service {n}',
  claim: 'Claim {n}',
  'mail-group': 'Mail group {n}',
  department: 'Department {n}',
} as const

export const rowTaken = {
  councillor: 'Remove councillor {n}',
  officer: 'Remove authorising officer {n}',
  contact: 'Remove contact {n}',
  service: 'Remove service {n}',
  claim: 'Remove claim {n}',
  'mail-group': 'Remove mail group {n}',
  department: 'Remove department {n}',
} as const

export const rowAdded = {
  councillor: 'Add a councillor',
  officer: 'Add an authorising officer',
  contact: 'Add a contact',
  service: 'Add a service',
  claim: 'Add a claim',
  'mail-group': 'Add a mail group',
  department: 'Add a department',
} as const

/** What is previewed besides letters. */
export const otherPreviews = {
  warning: 'Polite warning',
  reminder: 'Reminder',
  instructions: 'Instructions for staff',
} as const
