export const hearing = {
  'this-is-needed': 'This is needed.',
  'record-it': 'Record it',
  'how-did-it-come': 'How did it come?',
  'who-spoke-for-customer': 'Who spoke for the customer?',
  'their-name-and-part': 'Their name and part, like “Bea Moor, solicitor”. Leave it empty if the customer did.',
  'received-on': 'Received on',
  'officers-read-this-and': 'The officers read this, and must answer.',
} as const

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
