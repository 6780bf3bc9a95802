import type { RepresentativePart, WhoseKind } from '../../../policy/vocabulary-points.ts'

/** P8: whose a contact point is: in the forms' questions, and in the sentences of pages and timelines. */
export const whoseWords = {
  question: 'Whose is it?',
  own: 'The customer’s own',
  shared: 'Shared with others',
  representative: 'A representative’s',
  'shared-hint': 'A household’s number, or a mailbox that several people use. It never decides who is meant.',
  'representative-hint': 'Somebody who acts for the customer. They are not restricted: staff reply as usual.',
  'which-one': 'Several people use this number or address. Give the name of the one you mean.',
  part: 'Their part',
  name: 'Their name',
} as const satisfies Record<WhoseKind, string> & Record<string, string>

/** Inside a sentence. */
export const partWords = {
  solicitor: 'solicitor',
  mp: 'MP',
  councillor: 'councillor',
  advocate: 'advocate',
  carer: 'carer',
  'support-worker': 'support worker',
  relative: 'relative',
} as const satisfies Record<RepresentativePart, string>
