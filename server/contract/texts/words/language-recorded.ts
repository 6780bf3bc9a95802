/** That it was recorded, in a customer's timeline. `before`: something else was recorded since. */
export const languageRecorded = {
  english: 'It was recorded that the customer wants letters in English.',
  welsh: 'It was recorded that the customer wants letters in Welsh.',
  both: 'It was recorded that the customer wants letters in Welsh and English.',
  'not-asked': 'It was recorded that nobody has asked in which language the customer wants letters.',
  before: 'It was recorded in which language the customer wants letters.',
} as const
