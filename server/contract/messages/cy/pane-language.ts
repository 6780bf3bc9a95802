import { type Language, language } from '../language.ts'
import { draft } from './draft.ts'
import { duty, dutyDue } from './duty.ts'
import { failure } from './failure.ts'
import { languageChoice } from './language-choice.ts'
import { obstacle } from './obstacle.ts'
import { outcome } from './outcome.ts'
import { precaution } from './precaution.ts'
import { signIn } from './sign-in.ts'
import { usualAnswer } from './usual-answer.ts'
import { partWords, whoseWords } from './whose.ts'

/** What the panes beside messages say in Welsh. No speaker of Welsh at a council has checked it yet. */
export const welsh: Language = language('cy', [
  draft,
  duty,
  dutyDue,
  failure,
  languageChoice,
  obstacle,
  outcome,
  partWords,
  precaution,
  signIn,
  usualAnswer,
  whoseWords,
])
