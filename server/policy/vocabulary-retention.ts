/** G: why a record was deleted. The last two belong to no customer: old ledger entries and old mail. */
export const retentionRules = [
  'lapsed-warning',
  'closed-escalation',
  'ended-restriction',
  'ended-precaution',
  'answered-request',
  'undone',
  'nothing-left',
  'access-ledger',
  'old-mail',
] as const
export type RetentionRule = (typeof retentionRules)[number]

/** G: what waits, so that records stay although their retention period has ended. */
export const openWork = [
  'decision',
  'letter',
  'representation',
  'objection',
  'changed-circumstances',
  'legal-advice',
  'mail-arrangement',
  'duty',
] as const
export type OpenWork = (typeof openWork)[number]
