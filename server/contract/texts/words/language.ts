/** In which language a customer wants their letters. */
export const language = {
  english: 'Letters go in English.',
  welsh: 'Letters go in Welsh.',
  both: 'Letters go in Welsh and English.',
  'not-asked': 'Not asked. Letters go in Welsh and English.',
} as const
