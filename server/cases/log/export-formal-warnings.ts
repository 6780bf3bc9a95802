import type {
  LoggedClosingLetter,
  LoggedEvidence,
  LoggedFormalWarning,
  LoggedObjection,
} from '../../register/log/log-export.ts'
import { letterInWords, methodInWords } from '../../sheets/words/letter-in-words.ts'
import { asList } from '../../sheets/words/lists.ts'
import { type Cells, dayCell, deliveryCells, doneByCell, evidenceCell, saidCells } from './export-cells.ts'

/** P10: a formal warning with its letter. */
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
  escalationId: row.escalation_id,
  recordedAt: row.made_at,
  approvedBy: doneByCell(row, row.by_name, null),
})

/** P14: what the customer said against a formal warning, and the answer. */
export const objectionCells = (row: LoggedObjection, pieces: LoggedEvidence[] | undefined): Cells => ({
  ...saidCells(row),
  record: 'objection',
  recordId: row.id,
  aboutId: row.formal_warning_id,
  receivedOn: dayCell(row.received_on),
  account: row.account,
  evidence: evidenceCell(pieces) ?? row.said_evidence,
  channel: row.channel,
  spokenBy: row.spoken_by,
  answerBy: dayCell(row.answer_by),
  outcome: row.outcome && (row.outcome === 'withdrawn' ? 'lifted' : 'maintained'),
  answerReasons: row.reasons,
  sameOfficerReason: row.same_officer_reason,
  doneAt: row.answered_at,
  answeredBy: doneByCell(row, row.answered_by_name, row.answered_at),
  approvedBy: null,
  recordedAt: row.recorded_at,
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
