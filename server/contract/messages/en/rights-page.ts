/** G: what a customer asks about their own record, on their page. */
export const rightsPage = {
  none: 'When the customer asks you to correct or erase this record, objects to it, or complains about how we use it.',
  recorded: 'Recorded. It’s on the list of officers and register keepers until it’s answered.',
  answered: 'Answered. The statement, if there is one, stays with the record.',
  'what-hint': 'In their own words where you can.',
  'choose-day': 'Choose the day.',
  received: 'Received on {day}.',
  'answer-by': 'Answer it by {day}.',
  'acknowledge-by': 'Acknowledge it by {day}.',
  'answer-late': 'Overdue. Answer it now: it was due by {day}.',
  'acknowledge-late': 'Overdue. Acknowledge it now: it was due by {day}.',
  'recorded-by': 'Recorded by {name} on {at}.',
  'answered-by': 'Answered by {name} on {at}.',
  'answer-hint': 'What you changed, or why not, and how they can complain. Correct the record itself in the timeline.',
  'statement-hint': 'Officers, the reviewer and register keepers see it. Leave it empty if there is none.',
} as const

/** Its headings, buttons and fields. */
export const rightsPageLabels = {
  heading: 'Requests about this record',
  record: 'Record a request',
  answer: 'Record the answer',
  'record-it': 'Record it',
  kind: 'What is it?',
  'received-on': 'When did we receive it?',
  what: 'What does the customer ask?',
  outcome: 'What came of it?',
  told: 'What did you tell the customer?',
  statement: 'The customer’s own statement, if they want one on the record',
  'their-statement': 'The customer’s statement',
  about: '{kind}, {day}',
  held: '{n, plural, one {{figure} request about the record} other {{figure} requests about the record}}',
} as const
