export const letterParts = {
  who: 'whom to contact',
  scope: 'which services it is for',
  how: 'how to contact them',
  when: 'when',
  councillors: 'how to reach the ward councillors',
  reasons: 'the reasons',
  policy: 'the policy',
  'stays-open': 'what stays open',
  until: 'until when',
  review: 'the review date',
  representations: 'how to object',
  complaints: 'the complaints procedure',
  ombudsman: 'the ombudsman',
  privacy: 'what is kept',
  behaviours: 'which behaviour it is about',
  next: 'what may happen next',
  lapses: 'when it ends',
  formats: 'other formats',
} as const

export const letterFirst = {
  addressee: 'We don’t know the customer’s name. Ask the register keeper to add it on the customer’s page.',
  address: 'We don’t know an address to send it to. Ask the register keeper to add one on the customer’s page.',
  letterhead: 'The council’s letterhead is missing. Ask the register keeper to add it in Settings, Letterhead.',
} as const

export const letterWays = {
  sent: 'Record as sent',
  'not-notified': 'Don’t notify the customer',
  'at-once': 'Start immediately',
} as const

export const letterStates = {
  sent: 'This letter is recorded as sent.',
  'not-notified': 'Recorded: the customer will not be notified.',
} as const

export const letterMethods = {
  email: 'By e-mail',
  post: 'By post',
  'by-hand': 'By hand',
} as const
