import type { LoggedRightsRequest } from '../../register/log/log-export.ts'
import { type Cells, dayCell, doneByCell, saidCells } from './export-cells.ts'

/** G: the cells of a request about the record. */
export const rightsCells = (row: LoggedRightsRequest): Cells => ({
  ...saidCells(row),
  record: 'rights request',
  recordId: row.id,
  rightsKind: row.kind,
  receivedOn: dayCell(row.received_on),
  account: row.what,
  answerBy: dayCell(row.due_on),
  dueBefore: dayCell(row.due_before),
  acknowledgedOn: dayCell(row.acknowledged_on),
  extendedOn: dayCell(row.extended_on),
  extendedWhy: row.extended_why,
  rightsOutcome: row.outcome,
  answerReasons: row.answer,
  statement: row.statement,
  sameOfficerReason: row.same_officer_reason,
  doneAt: row.answered_at,
  // An officer here may have answered what came from a file.
  answeredBy: row.answered_by_name ?? doneByCell(row, null, null),
  approvedBy: null,
  recordedAt: row.recorded_at,
})
