/** G: what is deleted, when and under which rule. */
export const retention = {
  months: '{n, plural, one {one month} other {# months}}',
  'unknown-months': '? months',
  nothing: 'Nothing',
  'still-looking': 'Still looking. {n} found so far.',
  'what-would-go': 'What would go today, {day}',
  'first-of': 'The first {n} of {listed}.',
  deleting: 'Deleting. {counts} so far.',
  deleted: 'Deleted: {counts}.',
  'not-finished': 'Not finished. {counts} deleted so far.',
  'delete-for-good-question': 'Delete {due} for good? Nothing brings them back.',
  retention: 'Retention',
  'records-are-deleted-when':
    'Records are deleted when their retention period ends, every night. The audit trail keeps that a record was deleted, when and under which rule, and nothing about the person.',
  'looking-through-register': 'Looking through the register…',
  what: 'What',
  'when-it-goes': 'When it goes',
  'due-today': 'Due today',
  reference: 'Reference',
  record: 'Record',
  customer: 'Customer',
  rule: 'Rule',
  'due-since': 'Due since',
  'records-due': 'Records due',
  'look-at-it-again': 'Look at it again by',
  'records-due-by-rule': 'Records due, by rule',
  'change-periods-in-settings': 'Change the periods in the settings',
  'kept-by-hold': 'Kept by a hold',
  'their-retention-period-has':
    'Their retention period has ended. They stay until the hold is lifted, or the request about the record is answered.',
  'customers-whose-records-hold': 'Customers whose records a hold keeps',
  'kept-by-work': 'Kept because something waits',
  'they-stay-until-done':
    'Their retention period has ended. They stay until somebody has done what waits: whoever does it has it on their work list, such as an officer, ICT or a designated contact.',
  'customers-whose-work-waits': 'Customers whose records stay because something waits',
  'what-waits': 'What waits',
  'one-by-one': 'One by one',
  'records-that-would-go': 'Records that would go',
  'what-was-deleted-before': 'What was deleted before',
  'runs-newest-first': 'Runs, newest first',
  when: 'When',
  by: 'By',
  'nightly-run': 'The nightly run',
  'deleted-2': 'Deleted',
  finished: 'Finished',
  yes: 'Yes',
  'cut-short-next-run': 'Cut short; the next run takes up the rest',
  'delete-for-good': 'Delete for good',
  'keep-them-for-now': 'Keep them for now',
  'delete-these-now': 'Delete these now',
} as const

/** What keeps records although their retention period has ended. */
export const retentionOpenWork = {
  decision: 'a decision on an escalation',
  letter: 'a letter to send',
  representation: 'a representation to answer',
  objection: 'an objection to answer',
  'changed-circumstances': 'changed circumstances to answer',
  'legal-advice': 'legal advice to record',
  'mail-arrangement': 'a mail arrangement to remove',
  duty: 'a request or a concern to deal with',
} as const

/** What each rule deletes. */
export const retentionTitles = {
  'lapsed-warning': 'Warnings that have ended',
  'closed-escalation': 'Escalations that led to no restriction',
  'ended-restriction': 'Restrictions that ended',
  'ended-precaution': 'Precautions for visits that ended',
  'answered-request': 'Answered requests about a record',
  undone: 'What was undone, refused or removed',
  'nothing-left': 'Customers with no records',
  'access-ledger': 'Looks in the access ledger',
  'old-mail': 'System e-mails',
} as const

/** After how long it deletes. */
export const retentionWhy = {
  'lapsed-warning': '{months} after they ended, unless something open still needs them',
  'closed-escalation': '{months} after they were decided or withdrawn; after a formal warning, together with it',
  'ended-restriction': '{months} after they ended, with linked records',
  'ended-precaution': '{months} after they ended',
  'answered-request': '{months} after the answer; with the customer’s statement, not before the last other record',
  undone: '{months} after that',
  'nothing-left': 'with the last record about them',
  'access-ledger': '{months} after the look',
  'old-mail': '{months} after it was sent or given up',
} as const

/** How many records of a rule. */
export const retentionCounted = {
  'lapsed-warning': '{n, plural, one {{figure} warning} other {{figure} warnings}}',
  'closed-escalation': '{n, plural, one {{figure} closed escalation} other {{figure} closed escalations}}',
  'ended-restriction':
    '{n, plural, one {{figure} record of ended restrictions} other {{figure} records of ended restrictions}}',
  'ended-precaution':
    '{n, plural, one {{figure} record of ended precautions} other {{figure} records of ended precautions}}',
  'answered-request': '{n, plural, one {{figure} answered request} other {{figure} answered requests}}',
  undone: '{n, plural, one {{figure} record that was undone} other {{figure} records that were undone}}',
  'nothing-left': '{n, plural, one {{figure} customer} other {{figure} customers}}',
  'access-ledger': '{n, plural, one {{figure} look} other {{figure} looks}}',
  'old-mail': '{n, plural, one {{figure} old system e-mail} other {{figure} old system e-mails}}',
} as const

/** One record. */
export const retentionKinds = {
  warning: 'Warning',
  'formal-warning': 'Formal warning',
  escalation: 'Escalation',
  restriction: 'Restriction',
  'passed-on': 'Contact passed on',
  proposal: 'Reported contact point',
  'contact-point': 'Removed contact point',
  hold: 'Lifted hold',
  precaution: 'Ended precautions for visits',
  'rights-request': 'Answered request about the record',
  customer: 'Customer, with all contact points',
} as const
