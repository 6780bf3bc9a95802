/** G: what a customer asks about their own record, in their timeline. */
export const rightsRequest = {
  rectification: 'The customer asked us on {receivedOn} to correct their record. To be answered by {dueOn}.',
  objection: 'The customer objected on {receivedOn} to our using their record. To be answered by {dueOn}.',
  erasure: 'The customer asked us on {receivedOn} to erase their record. To be answered by {dueOn}.',
  complaint: 'The customer complained on {receivedOn} about our use of their data. To be acknowledged by {dueOn}.',
  'subject-access': 'The customer asked us on {receivedOn} for a copy of their record. To be answered by {dueOn}.',
  'restrict-processing':
    'The customer asked us on {receivedOn} to limit how we use their record. To be answered by {dueOn}.',
} as const

export const rightsAnswered = {
  granted: 'The request about the record was answered: granted.',
  'in-part': 'The request about the record was answered: granted in part.',
  refused: 'The request about the record was answered: refused.',
} as const

/** Its names, for lists and forms. */
export const rightsKind = {
  rectification: 'Correct the record',
  objection: 'Objection to our using the record',
  erasure: 'Erase the record',
  complaint: 'Data-protection complaint',
  'subject-access': 'Copy of the record',
  'restrict-processing': 'Limit how we use the record',
} as const

/** The same, as answers in the form. */
export const rightsDone = {
  granted: 'Yes',
  'in-part': 'Yes, in part',
  refused: 'No',
} as const

export const rightsOutcome = {
  granted: 'Granted',
  'in-part': 'Granted in part',
  refused: 'Refused',
} as const
