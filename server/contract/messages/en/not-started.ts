export const notStarted = {
  'not-checked': 'Not checked. The contact register could not start. Treat this message with care.',
} as const

export const notStartedLabels = {
  reload: 'Reload',
} as const
