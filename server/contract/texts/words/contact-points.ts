export const newLabel = {
  email: 'New address',
  number: 'New number',
  name: 'Other name',
  'postal-address': 'New postal address',
} as const

export const reportedKinds = {
  email: 'E-mail address',
  number: 'Telephone number',
  name: 'Name',
  'postal-address': 'Postal address',
} as const
