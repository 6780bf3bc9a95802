/** Unreviewed Welsh. */
import { language as englishLanguage } from '../en/language.ts'
import { translation } from '../language.ts'

export const language = translation(englishLanguage, {
  english: 'Yn Saesneg y mae’r llythyrau.',
  welsh: 'Yn Gymraeg y mae’r llythyrau.',
  both: 'Yn Gymraeg ac yn Saesneg y mae’r llythyrau.',
  'not-asked': 'Heb ofyn. Yn Gymraeg ac yn Saesneg y mae’r llythyrau.',
})
