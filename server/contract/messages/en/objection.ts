/** P14: an objection to a formal warning, recorded by whoever receives it. */
export const objection = {
  'customer-says-that-warning': 'The customer says that the formal warning is wrong. This message is kept as evidence.',
  recorded: 'Objection recorded. An authorising officer will answer it.',
} as const

export const objectionLabels = {
  record: 'Record an objection',
} as const
