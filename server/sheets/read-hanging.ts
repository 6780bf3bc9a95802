import type { HangingGiven } from '../policy/import/imported.ts'
import { furtherLetterKinds, representationOutcomes, reviewOutcomes } from '../policy/vocabulary.ts'
import type { RowCells } from './read-cells.ts'

const outcomes = [...new Set([...reviewOutcomes, ...representationOutcomes])]

/** What a line says of something that hangs on a restriction. */
export const readHanging = (cells: RowCells): HangingGiven => ({
  restrictionId: cells.id('restrictionId'),
  happenedOn: cells.day('happenedOn'),
  receivedOn: cells.day('receivedOn'),
  dueOn: cells.day('dueOn'),
  outcome: cells.oneOf('outcome', outcomes, 'outcome-not-known'),
  acknowledgedOn: cells.day('acknowledgedOn'),
  sameOfficerReason: cells.text('sameOfficerReason'),
  letterKind: cells.oneOf('letterKind', furtherLetterKinds, 'letter-not-known'),
})

/** Of another line, whatever stands in those columns. */
export const nothingHanging: HangingGiven = {
  restrictionId: null,
  happenedOn: null,
  receivedOn: null,
  dueOn: null,
  outcome: null,
  acknowledgedOn: null,
  sameOfficerReason: '',
  letterKind: null,
}
