import { readFileSync } from 'node:fs'
import { type Language, language } from './language.ts'
import { readTexts } from './po.ts'
import { ownDates } from './welsh-dates.ts'

const file = 'server/contract/texts/cy.po'

/**
 * Welsh, as `cy.po` has it. No speaker of Welsh at a council has checked what is marked there as fuzzy. A build puts the
 * texts here that its page says, instead of reading the file (`addin/words/build/said-texts.ts`).
 */
export const welsh: Language = language(
  'cy',
  readTexts(readFileSync(new URL('./cy.po', import.meta.url), 'utf8'), file),
  ownDates,
)
