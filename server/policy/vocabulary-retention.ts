/** G: why a record was deleted. The last two belong to no customer: old ledger entries and old mail. */
export const retentionRules = [
  'lapsed-warning',
  'closed-escalation',
  'ended-restriction',
  'ended-precaution',
  'undone',
  'nothing-left',
  'access-ledger',
  'old-mail',
] as const
export type RetentionRule = (typeof retentionRules)[number]
