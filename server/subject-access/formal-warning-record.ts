import { referenceOf } from '../policy/reference.ts'
import { freeText, type Unmarked } from '../policy/subject-access/third-party.ts'
import { closingLetters } from './closing-letters.ts'
import type { Held } from './held.ts'
import { postingsOf } from './postings.ts'
import {
  answer,
  colleague,
  type DisclosedValue,
  evidence,
  heard,
  ifPresent,
  importedWith,
  officer,
  type Piece,
  type Rows,
} from './record-parts.ts'

/** P10, P14: a formal warning with its letter, and what the customer said against it. */
export const formalWarning = (
  all: Held,
  row: Rows<'formalWarnings'>,
  pieces: Piece[],
  known: Unmarked,
): DisclosedValue => ({
  reference: referenceOf('formal-warning', row.id),
  state: row.state,
  decidedOn: row.decided_on,
  decidedAt: row.made_at,
  by: officer(all, row.id, row.by_name, null),
  service: row.service,
  behaviours: JSON.parse(row.behaviours) as string[],
  reasons: freeText(row.reasons),
  sentOn: row.sent_on,
  method: row.method,
  recordedAt: row.recorded_at,
  recordedBy: officer(all, row.id, row.recorded_by_name, row.recorded_at),
  text: freeText(row.text),
  endsOn: row.lapses_on,
  ...ifPresent(
    row.withdrawn_on,
    {
      on: row.withdrawn_on,
      recordedAt: row.withdrawn_at,
      why: freeText(row.withdrawn_why),
      by: officer(all, row.id, row.withdrawn_by_name, row.withdrawn_at),
    },
    'withdrawn',
  ),
  objections: all.objections
    .filter((one) => one.formal_warning_id === row.id)
    .map((one) => ({
      receivedOn: one.received_on,
      recordedAt: one.recorded_at,
      recordedBy: colleague(all, one.by_name),
      whatYouSaid: freeText(one.account),
      evidence: evidence(
        all.evidence.filter((piece) => piece.objection_id === one.id),
        pieces,
        known,
      ),
      answerDueOn: one.answer_by,
      ...heard(one),
      ...answer(all, one),
      importedWith: importedWith(all, one.id),
    })),
  byNotify: postingsOf(all, row.id),
  letters: closingLetters(all, (letter) => letter.formal_warning_id === row.id),
  importedWith: importedWith(all, row.id, row.by_name),
})
