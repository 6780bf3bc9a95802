export const tellWays = {
  letter: 'By letter',
  'not-told': 'Don’t tell them: it would put somebody at risk',
} as const

export const letterLacks = {
  addressee: 'We don’t know the customer’s name. Ask the register keeper to add it.',
  address: 'We don’t know an address to send it to. Ask the register keeper to add one.',
  letterhead: 'The council’s letterhead is missing. Ask the register keeper to add it in Settings, Letterhead.',
} as const

export const letterOutcomes = {
  sent: 'It was sent',
  'not-told': 'Don’t send it: it would put somebody at risk',
} as const

export const telling = {
  'to-tell': 'The customer doesn’t know yet. Send the letter.',
  told: 'The customer was told by letter.',
  'not-told': 'We don’t tell the customer. The reason is under What happened.',
} as const
