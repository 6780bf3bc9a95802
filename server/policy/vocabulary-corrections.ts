/** Records of which the register keeper may correct something. */
export const correctableKinds = [
  'warning',
  'escalation',
  'decision',
  'representation',
  'circumstances',
  'review',
] as const
export type CorrectableKind = (typeof correctableKinds)[number]
/** Parts of such a record. */
export const correctableFields = ['customer', 'service', 'date', 'account', 'reasons', 'what'] as const
export type CorrectableField = (typeof correctableFields)[number]
/** What may be corrected where it was recorded wrongly. */
export const correctables = {
  warning: ['customer', 'service', 'date'],
  escalation: ['service', 'account'],
  decision: ['reasons'],
  representation: ['account', 'date'],
  circumstances: ['what'],
  review: ['reasons'],
} as const satisfies Record<CorrectableKind, readonly CorrectableField[]>
