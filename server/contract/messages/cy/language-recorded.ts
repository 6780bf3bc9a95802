/** Unreviewed Welsh. */
import { languageRecorded as english } from '../en/language-recorded.ts'
import { translation } from '../language.ts'

export const languageRecorded = translation(english, {
  english: 'Cofnodwyd bod y cwsmer am gael llythyrau yn Saesneg.',
  welsh: 'Cofnodwyd bod y cwsmer am gael llythyrau yn Gymraeg.',
  both: 'Cofnodwyd bod y cwsmer am gael llythyrau yn Gymraeg ac yn Saesneg.',
  'not-asked': 'Cofnodwyd nad oes neb wedi gofyn ym mha iaith y mae’r cwsmer am gael llythyrau.',
  before: 'Cofnodwyd ym mha iaith y mae’r cwsmer am gael llythyrau.',
})
