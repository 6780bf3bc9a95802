import { type Language, language } from '../language.ts'
import { arrangement } from './arrangement.ts'
import { duty } from './duty.ts'
import { obstacle } from './obstacle.ts'
import { channelWords } from './policy-words.ts'
import { postingLabels } from './posting.ts'
import { contactTroubleWords, presence, presenceLabels } from './presence.ts'
import { refusal } from './refusal.ts'
import { refusalOfRecords } from './refusal-of-records.ts'
import { serverRefusal } from './server-refusal.ts'
import { workLetters, workTitles } from './work-titles.ts'

/** What the server answers in Welsh. No speaker of Welsh at a council has checked it yet. */
export const welsh: Language = language('cy', [
  arrangement,
  channelWords,
  contactTroubleWords,
  duty,
  obstacle,
  postingLabels,
  presence,
  presenceLabels,
  refusal,
  refusalOfRecords,
  serverRefusal,
  workLetters,
  workTitles,
])
