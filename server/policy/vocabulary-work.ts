/** Work that waits for a role. */
export const workKinds = [
  'decision',
  'details-wanted',
  'letter',
  'mail-arrangement',
  'representation',
  'review',
  'changed-circumstances',
  'dead-letter',
  'proposal',
  'import-to-sign',
  'legal-advice',
  'hold',
  'precaution',
  'rights-request',
  'passed-on',
] as const
export type WorkKind = (typeof workKinds)[number]
