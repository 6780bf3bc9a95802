import { referenceOf } from '../policy/reference.ts'
import { freeText, markName } from '../policy/subject-access/third-party.ts'
import type { Everything } from '../register/subject-access/everything-on.ts'
import { closingLetters } from './closing-letters.ts'
import { postingsOf } from './postings.ts'
import { type DisclosedValue, ifPresent, importedWith, type Rows } from './record-parts.ts'

const officer = (name: string | null): DisclosedValue => (name === null ? null : markName(name, 'authorising-officer'))

/** P10, P14: a formal warning with its letter, and what the customer said against it. */
export const formalWarning = (all: Everything, row: Rows<'formalWarnings'>): DisclosedValue => ({
  reference: referenceOf('formal-warning', row.id),
  state: row.state,
  decidedOn: row.decided_on,
  decidedAt: row.made_at,
  by: officer(row.by_name),
  service: row.service,
  behaviours: JSON.parse(row.behaviours) as string[],
  reasons: freeText(row.reasons),
  sentOn: row.sent_on,
  method: row.method,
  recordedAt: row.recorded_at,
  recordedBy: officer(row.recorded_by_name),
  text: row.text,
  endsOn: row.lapses_on,
  ...ifPresent(
    row.withdrawn_on,
    { on: row.withdrawn_on, why: freeText(row.withdrawn_why), by: officer(row.withdrawn_by_name) },
    'withdrawn',
  ),
  ...ifPresent(
    row.objection_on,
    {
      receivedOn: row.objection_on,
      recordedAt: row.objection_at,
      recordedBy: officer(row.objection_by_name),
      whatYouSaid: freeText(row.objection),
      answerDueOn: row.objection_due,
      outcome: row.objection_outcome,
      reasons: freeText(row.objection_reasons),
      answeredAt: row.answered_at,
      by: officer(row.answered_by_name),
      sameOfficerBecause: freeText(row.same_officer_reason),
    },
    'objection',
  ),
  byNotify: postingsOf(all, row.id),
  letters: closingLetters(all, (letter) => letter.formal_warning_id === row.id),
  importedWith: importedWith(all, row.id),
})
