export const review = {
  'adjustments-make': 'Adjustments to make',
  none: 'None.',
  'change-adjustments': 'Change the adjustments',
  save: 'Save',
  'what-does-contact-do': 'What does the contact do for this customer?',
  'say-what-do-like': 'Say what to do, like “Write in large print”. Never say why: leave out health and disability.',
  'had-part-in-restriction': '{name} had a part in this restriction. Why they judged it: {reason}',
  'record-review': 'Record a review',
  'change-it': 'Change it',
  'lift-it': 'Lift it',
  'choose-one': 'Choose one.',
  'this-is-needed': 'This is needed.',
  'change-for-authorising-officer': 'Only an authorising officer can change it.',
  'stays-after-its-letter':
    'A change to it is agreed, and its letter has not gone yet. So nobody can decide now that it stays: record that letter first.',
  'what-do-you-decide': 'What do you decide?',
  reasons: 'Reasons',
  'customer-told-these-stick': 'We give these to the customer. Stick to facts; avoid blame.',
  'why-must-you': 'Why must it be you?',
  'kept-with-answer': 'Kept with the answer.',
  'reported-on': 'Reported on {day}',
  'report-of': 'report of {name}, {day}',
  'changed-circumstances': 'Changed circumstances',
  'of-changed-circumstances': 'changed circumstances',
  'answer-it': 'Answer it',
  'answer-report': 'Answer the report',
  'open-dealt-with': '{open} open, {done} dealt with.',
  overdue: 'Overdue.',
  'passed-on': '{what}, passed on {day}.',
  'due-on': 'Due on {day}.',
  'dealt-with-on-by': 'Dealt with on {day} by {by}.',
  somebody: 'somebody',
  'passed-contact': 'Passed to the contact',
  through: 'Through {spokenBy}.',
  'asked-by': 'Asked by {name}, {day}',
  'their-answer-recorded-by': 'Their answer, recorded by {name} on {day}:',
  'legal-advice': 'Legal advice',
  'not-answered-yet': 'Not answered yet.',
  'record-answer': 'Record the answer',
  'answer-legal-services': 'The answer of legal services',
  'save-answer': 'Save the answer',
  'confidential-if-means-restriction':
    'Confidential. If it means that the restriction must change, change or lift it afterwards.',
  'customer-not-told': 'The customer was not told.',
  'sent-on': 'Sent on {day}.',
  sent: 'Sent.',
  letters: 'Letters',
  'to-be-sent': 'To be sent.',
  'letter-on-its-way': 'On its way.',
  'letter-not-sent': 'Could not be sent. To be sent another way.',
  'letter-overtaken': 'No longer to be sent.',
  'times-so-far':
    '{figure} {n, plural, one {time} other {times}} so far. A message counts once, and only after it was sent.',
  'reminded-passed-on': 'reminded and passed on',
  reminded: 'reminded',
  'passed-it-on': 'passed on',
  'message-counted-before': '(this message was counted before)',
  'not-confirmed-as-sent': '(not confirmed as sent)',
  'contact-outside-arrangements': 'Contact outside the arrangements',
  'none-so-far-each': 'None so far. Each message that staff pass on to the contact counts here, once it was sent.',
  'when-what-done': 'When, and what was done',
  'received-on': 'Received on {day}',
  representation: 'representation',
  'representation-of': 'representation of {day}',
  'acknowledged-on': 'Acknowledged on {day}.',
  'mark-as-acknowledged-representation': 'Mark as acknowledged: representation of {day}',
  'not-recorded': 'Not recorded. {why}',
  representations: 'Representations',
  'none-so-far-record': 'None so far. Record one beside the customer’s message, or on their page.',
  'answer-representation': 'Answer the representation',
  'not-acknowledged-yet': 'Not acknowledged yet.',
  'mark-as-acknowledged': 'Mark as acknowledged',
  restriction: 'Restriction: {state}',
  'decided-by-on': 'Decided by {name} on {day}.',
  'lifted-on': 'Lifted on {day}.',
  'in-force-since': 'In force since {day}.',
  'review-overdue-due-on': 'The review is overdue. It was due on {day}.',
  'review-due-on': 'The review is due on {day}.',
  'a-restriction': 'A restriction',
  'the-restriction': 'The restriction',
  'the-reasons': 'The reasons',
  'comes-into-force-once': 'It comes into force once the customer has been told in writing.',
  'change-agreed-comes-into': 'The change is agreed. It comes into force once the customer has been told in writing.',
  'lifted-no-longer-applies': 'Lifted. It no longer applies.',
  'recorded-stays-as': 'Recorded. It stays as it is.',
  'change-waits-for-letter':
    'A change to it is agreed, and its letter has not gone yet. Another change takes its place.',
  'open-its-letter': 'Open its letter',
  'changed-since-you-began':
    'Somebody has changed this restriction since you started. Start again with what applies now. Your reasons stay.',
  'begin-with-what-applies': 'Start with what applies now',
  'write-letter': 'Write the letter',
  review: 'review',
  reviews: 'Reviews',
} as const

export const answerOutcomes = {
  maintained: 'It stays as it is',
  continued: 'It stays as it is',
  varied: 'Changed',
  lifted: 'Lifted',
  ended: 'Not answered: the restriction ended first',
} as const

export const changeOutcomes = {
  kept: 'It stays as it is',
  varied: 'Change it',
  lifted: 'Lift it',
} as const

export const changeSubmits = {
  review: 'Record the review',
  representation: 'Record the answer',
  circumstances: 'Record the answer',
  lifting: 'Lift the restriction',
  variation: 'Agree the change',
} as const

export const dueWords = {
  answer: 'Answer by {day}.',
  'answer-it': 'Answer it by {day}.',
  'acknowledge-it': 'Acknowledge it by {day}.',
} as const

export const overdueWords = {
  answer: 'Overdue: answer by {day}.',
  'answer-it': 'Overdue: answer it by {day}.',
  'acknowledge-it': 'Overdue: acknowledge it by {day}.',
} as const

export const groundsLabels = {
  behaviourSince: 'How has the customer behaved since?',
  needs: 'What does the customer need?',
  lesserMeasures: 'Would a lesser measure do now?',
} as const

export const groundsHints = {
  behaviourSince: 'What happened since the last review or the start.',
  needs: 'Their needs and adjustments, and how the restriction meets them.',
  lesserMeasures: 'If not, say why.',
} as const
