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
