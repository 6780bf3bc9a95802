export const notStarted = {
  'not-checked': 'Not checked. The contact register could not start. Treat this message with care.',
  'no-scripts':
    'Not checked. The contact register needs JavaScript. Treat this message with care, and ask ICT to allow JavaScript for this page.',
} as const

export const notStartedLabels = {
  reload: 'Reload',
} as const
