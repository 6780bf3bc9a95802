export const valueLabel = {
  number: 'Number',
  name: 'Name',
  address: 'Address',
  'postal-address': 'Postal address',
} as const

export const possibleMatch = {
  'name-alone': 'Somebody of that name is on the register. Ask for a postcode, an address or a number.',
  'details-differ': 'Somebody of that name is on the register, but with other details. Check them, or ask for more.',
  'several-fit': 'More than one person fits. Ask for another detail: a postcode, a number or an e-mail address.',
} as const

export const callsDone = {
  warning: 'Polite warning recorded.',
  escalation: 'Escalated to the authorising officer.',
  'passed-on': 'Recorded: reminded and passed on.',
} as const

export const lookUpWays = {
  number: 'Telephone number',
  name: 'Name',
  address: 'E-mail address',
  'postal-address': 'Postal address',
} as const

export const callChannels = {
  telephone: 'Telephone',
  'in-person': 'In person',
  post: 'Post',
  'social-media': 'Social media',
} as const
