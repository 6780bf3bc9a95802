export const contactPoints = {
  'this-is-needed': 'This is needed.',
  'report-another-address': 'Report another address',
  'report-it': 'Report it',
  'customers-known-address-or': 'The customer’s known address or number',
  'one-that-register-has': 'One that the register has already.',
  'their-name-if-several': 'Their name, if several people share it',
  'what-is-new': 'What is new',
  'how-do-you-know': 'How do you know?',
  'register-keeper-reads-this': 'The register keeper reads this and decides.',
  close: 'Close',
  undo: 'Undo',
  'report-taken-back': 'Report taken back.',
  'not-taken-back': 'Not taken back. {why}',
  'reported-it-counts-once': 'Reported. It counts once the register keeper has accepted it.',
  'undo-report': 'Undo the report',
  for: 'For {who}.',
  'other-name': 'We know this number or address, but not with this name. Check the spelling.',
  nobody: 'Nobody on the register has this address or number.',
} as const

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
