export const hearingLabels = {
  representation: 'Record a representation',
  circumstances: 'Report changed circumstances',
  objection: 'Record an objection',
} as const

export const hearingDone = {
  representation: 'Representation recorded. An officer will answer it. You’ll get an e-mail with the outcome.',
  circumstances: 'Reported. An officer will answer it. You’ll get an e-mail with the outcome.',
  objection: 'Objection recorded. An officer will answer it. You’ll get an e-mail with the outcome.',
} as const

export const hearingQuestions = {
  representation: 'What do they say?',
  circumstances: 'What has changed?',
  objection: 'What do they say?',
} as const
