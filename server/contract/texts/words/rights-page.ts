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
  'ask-officer': 'You had a part in this record. Ask {name}, {post}, to answer this.',
  'ask-another': 'You had a part in this record. Ask somebody who had none to answer this.',
  'nobody-else': 'You had a part in this record. Nobody else is free, so you can answer this if you say why.',
  'statement-hint': 'If they want one kept with the record. Officers, the reviewer and register keepers see it.',
} as const
