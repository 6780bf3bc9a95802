/** G: what a customer asks about their own record, on their page. */
export const rightsPage = {
  none: 'Record here what the customer asks about this record: a copy, a correction, erasure or limits on its use. Record objections and complaints here, too.',
  recorded: 'Recorded. It stays on the list of officers and register keepers until somebody answers it.',
  answered: 'Answer recorded. This request is off the list.',
  'asked-in-message':
    'In a message passed on. A register keeper makes the subject access file; mark the request once the customer has it.',
  'what-hint': 'In their own words where you can.',
  'choose-day': 'Choose the day.',
  'choose-one': 'Choose an answer.',
  received: 'Received on {day}.',
  'answer-by': 'Answer it by {day}.',
  'acknowledge-by': 'Acknowledge it by {day}.',
  'answer-late': 'Overdue. Answer it now: it was due by {day}.',
  'acknowledge-late': 'Overdue. Acknowledge it now: it was due by {day}.',
  'acknowledged-on': 'Acknowledged on {day}.',
  'outcome-not-told': 'Acknowledged on {day}; outcome not yet told.',
  'outcome-late': 'Overdue. Tell the outcome now: the complaint came over three months ago. Acknowledged on {day}.',
  'recorded-by': 'Recorded by {name} on {at}.',
  'answered-by': 'Answered by {name} on {at}.',
  acknowledged: 'Acknowledgement recorded. The complaint stays on the list until somebody records the answer.',
  'acknowledge-hint': 'Write to the customer first. Tell them the outcome without undue delay.',
  extended: 'Recorded. It has two further months.',
  'extend-hint':
    'The reason that you gave the customer: a complex request, or many of them. Tell them within the month.',
  'takes-longer': 'Told on {day} that it takes longer.',
  'answer-first':
    'First do what the customer asked: “Correct” is in the timeline, and “Subject access” makes the copy. Write to the customer, then record your answer here.',
  'answer-hint': 'What you did, or why not, and how they can complain.',
  'statement-hint': 'If they want one kept with the record. Officers, the reviewer and register keepers see it.',
} as const

/** Its headings, buttons and fields. */
export const rightsPageLabels = {
  heading: 'Requests about this record',
  record: 'Record a request',
  answer: 'Record the answer',
  acknowledge: 'Record the acknowledgement',
  'sent-on': 'When did you send it?',
  extend: 'It takes longer',
  'told-on': 'When did you tell the customer?',
  'why-longer': 'Why does it take longer?',
  'record-it': 'Record it',
  kind: 'What kind of request is it?',
  'received-on': 'When did we receive it?',
  what: 'What does the customer ask for?',
  outcome: 'Did you do what the customer asked?',
  told: 'What did you tell the customer?',
  statement: 'The customer’s own statement (optional)',
  'their-statement': 'The customer’s statement',
  about: '{kind}, {day}',
  held: '{n, plural, one {{figure} request about the record} other {{figure} requests about the record}}',
} as const
