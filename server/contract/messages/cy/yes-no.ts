/** Unreviewed Welsh. */
import { yesNoWords as englishYesNoWords } from '../en/yes-no.ts'
import { translation } from '../language.ts'

export const yesNoWords = translation(englishYesNoWords, {
  yes: 'Ie',
  no: 'Na',
})
