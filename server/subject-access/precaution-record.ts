import { say } from '../contract/texts/say.ts'
import { precaution } from '../contract/texts/words/precaution.ts'
import { freeText } from '../policy/subject-access/third-party.ts'
import type { PrecautionStep } from '../policy/vocabulary-precautions.ts'
import type { PrecautionLook } from '../register/precaution/precautions.ts'
import { closingLetters } from './closing-letters.ts'
import type { Held } from './held.ts'
import { colleague, type DisclosedValue, ifPresent, importedWith, type Rows } from './record-parts.ts'

/** P4, G: precautions for visits. Why they are needed may be about others: a person must read it. */
export const precautionRecord = (all: Held, row: Rows<'precautions'>): DisclosedValue => ({
  beforeVisits: (JSON.parse(row.steps) as PrecautionStep[]).map((step) => say(precaution[step])),
  more: freeText(row.more),
  reason: freeText(row.reason),
  recordedAt: row.recorded_at,
  recordedBy: colleague(all, row.by_name),
  lookAgainOn: row.look_again_on,
  lookedAtAgain: (JSON.parse(row.looks) as PrecautionLook[]).map(({ at, by, why }) => ({
    at,
    why: freeText(why),
    by: colleague(all, by.name),
  })),
  ...ifPresent(
    row.told_on,
    {
      ...{ on: row.told_on, method: row.told_method, letter: freeText(row.told_text) },
      ...{ recordedAt: row.told_at, by: colleague(all, row.told_by_name) },
    },
    'told',
  ),
  ...ifPresent(
    row.not_told_because,
    { because: freeText(row.not_told_because), recordedAt: row.told_at, by: colleague(all, row.told_by_name) },
    'notTold',
  ),
  ...ifPresent(
    row.ended_at,
    { endedAt: row.ended_at, why: freeText(row.ended_why), by: colleague(all, row.ended_by_name) },
    'ended',
  ),
  letters: closingLetters(all, (letter) => letter.precaution_id === row.id),
  importedWith: importedWith(all, row.id),
})
