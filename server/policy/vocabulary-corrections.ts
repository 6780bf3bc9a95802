/** Records in which the register keeper may correct something. */
export const correctableKinds = [
  'warning',
  'escalation',
  'decision',
  'representation',
  'circumstances',
  'review',
] as const
export type CorrectableKind = (typeof correctableKinds)[number]
export const correctableFields = ['customer', 'service', 'date', 'account', 'reasons', 'what'] as const
export type CorrectableField = (typeof correctableFields)[number]
/** The fields of each record that may be corrected. */
export const correctables = {
  warning: ['customer', 'service', 'date'],
  escalation: ['service', 'account'],
  decision: ['reasons'],
  representation: ['account', 'date'],
  circumstances: ['what'],
  review: ['reasons'],
} as const satisfies Record<CorrectableKind, readonly CorrectableField[]>
export type CorrectableIn<Kind extends CorrectableKind> = (typeof correctables)[Kind][number]
