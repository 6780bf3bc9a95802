import type { LoggedClosingLetter, LoggedFormalWarning } from '../../register/log/log-export.ts'
import { letterInWords, methodInWords } from '../../sheets/words/letter-in-words.ts'
import { asList } from '../../sheets/words/lists.ts'
import { type Cells, dayCell, deliveryCells, doneByCell, saidCells } from './export-cells.ts'

/** P10, P14: a formal warning with its letter, and what the customer said against it. */
export const formalWarningCells = (row: LoggedFormalWarning): Cells => ({
  ...saidCells(row),
  record: 'formal warning',
  recordId: row.id,
  state: row.state,
  services: row.service === null ? null : asList([row.service]),
  happenedOn: dayCell(row.decided_on),
  warnedOn: dayCell(row.sent_on),
  lapsesOn: dayCell(row.lapses_on),
  behaviours: asList(JSON.parse(row.behaviours)),
  reasons: row.reasons,
  letterMethod: methodInWords(row.method),
  letterText: row.text,
  doneAt: row.recorded_at,
  liftedOn: dayCell(row.withdrawn_on),
  withdrawnWhy: row.withdrawn_why,
  receivedOn: dayCell(row.objection_on),
  account: row.objection,
  answerBy: dayCell(row.objection_due),
  outcome: row.objection_outcome && (row.objection_outcome === 'withdrawn' ? 'lifted' : 'maintained'),
  answerReasons: row.objection_reasons,
  sameOfficerReason: row.same_officer_reason,
  escalationId: row.escalation_id,
  recordedAt: row.made_at,
  approvedBy: doneByCell(row, row.by_name),
})

/** P4, P14: the letters about one of them that came later, or about precautions. */
export const closingLetterCells = (row: LoggedClosingLetter): Cells => ({
  ...saidCells(row),
  record: 'closing letter',
  recordId: row.id,
  aboutId: row.formal_warning_id ?? row.precaution_id,
  letterKind: letterInWords(row.kind),
  happenedOn: dayCell(row.decided_on),
  ...deliveryCells(row),
})
