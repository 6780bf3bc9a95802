import type { ImportedFormalWarning } from '../../policy/import/imported.ts'
import type { Writing } from '../store.ts'
import { byColumns } from '../tables/colleague.ts'
import { type ImportedRow, insertAll, isOf, type Row, type Source } from './import-rows.ts'

/** P10: adds formal warnings. Who decided is what the file says. */
export const addImportedFormalWarnings = (tx: Writing, source: Source, records: ImportedRow<{ kind: string }>[]) =>
  insertAll(
    tx,
    'formal_warnings',
    records.filter(isOf('formal-warning')).map((one) => rowOf(one, source)),
  )

function rowOf(
  { id, customerId, at, what }: ImportedRow<ImportedFormalWarning>,
  source: Source,
): Row<'formal_warnings'> {
  const { objection } = what
  const answer = objection?.answer
  const now = source.at.toISOString()
  return {
    id,
    customer_id: customerId,
    escalation_id: what.escalationId,
    service: what.service,
    behaviours: JSON.stringify(what.behaviours),
    reasons: what.reasons,
    decided_on: what.decidedOn,
    made_at: at ?? now,
    state: what.state,
    sent_on: what.sentOn,
    method: what.method,
    text: what.text || null,
    lapses_on: what.lapsesOn,
    lapses_after_months: what.lapsesAfterMonths,
    recorded_at: what.recordedAt,
    withdrawn_on: what.withdrawnOn,
    withdrawn_at: what.withdrawnOn && now,
    withdrawn_why: what.withdrawnWhy || null,
    objection_on: objection?.receivedOn ?? null,
    objection: objection?.account || null,
    objection_due: objection?.answerBy ?? null,
    objection_outcome: answer?.outcome ?? null,
    objection_reasons: answer?.reasons || null,
    answered_at: answer ? now : null,
    same_officer_reason: answer?.sameOfficerReason || null,
    ...byColumns(source.by),
  }
}
