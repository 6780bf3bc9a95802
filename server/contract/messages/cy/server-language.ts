import { type Language, language } from '../language.ts'
import { arrangement } from './arrangement.ts'
import { obstacle } from './obstacle.ts'
import { channelWords } from './policy-words.ts'
import { presence, presenceLabels } from './presence.ts'
import { refusal } from './refusal.ts'
import { refusalOfRecords } from './refusal-of-records.ts'
import { serverRefusal } from './server-refusal.ts'

/** What the server answers in Welsh. No speaker of Welsh at a council has checked it yet. */
export const welsh: Language = language('cy', [
  arrangement,
  channelWords,
  obstacle,
  presence,
  presenceLabels,
  refusal,
  refusalOfRecords,
  serverRefusal,
])
