/** P4: precautions in the form of a decision. */
export const decisionPrecautions = {
  legend: 'Precautions when staff meet the customer (optional)',
  hint: 'Staff see them at once, but never your reasons. A separate letter tells the customer. The review looks at them again.',
  more: 'Anything else to do when staff meet them (optional)',
  'more-hint': 'Say what to do. Leave out why, and anything about health.',
} as const
