import { type Language, language as languageOf } from '../language.ts'
import { ownDates } from '../welsh-dates.ts'
import { commands, nothingToPass } from './commands.ts'
import { failure } from './failure.ts'
import { notCheckedDraft } from './guard.ts'
import { guardWords } from './guard-words.ts'

/** What Outlook’s commands and the guard say in Welsh. No speaker of Welsh at a council has checked it yet. */
export const welsh: Language = languageOf(
  'cy',
  [commands, failure, guardWords, notCheckedDraft, nothingToPass],
  ownDates,
)
