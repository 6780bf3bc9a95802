/** P4: precautions in the form of a decision. */
export const decisionPrecautions = {
  legend: 'Precautions when staff meet the customer (optional)',
  hint: 'Staff see them at once, without your reasons. A letter of its own tells the customer. You look at them again at the review.',
  more: 'Anything else to do when staff meet them (optional)',
  'more-hint': 'Say what to do. Leave out why, and anything about health.',
} as const
