import type { ImportedFormalWarning } from '../../policy/import/imported.ts'
import type { ImportedObjection } from '../../policy/import/imported-dependents.ts'
import { answerColumns, noAnswer } from '../representation/answer.ts'
import type { Writing } from '../store.ts'
import { byColumns } from '../tables/colleague.ts'
import { type ImportedRow, insertAll, isOf, momentInFile, type Row, type Source } from './import-rows.ts'

/** P10, P14: adds formal warnings and the objections to them. Who decided is what the file says. */
export async function addImportedFormalWarnings(
  tx: Writing,
  source: Source,
  records: ImportedRow<{ kind: string }>[],
): Promise<void> {
  const warnings = records.filter(isOf('formal-warning'))
  await insertAll(
    tx,
    'formal_warnings',
    warnings.map((one) => rowOf(one, source)),
  )
  const objections = records.filter(isOf('objection'))
  await insertAll(
    tx,
    'objections',
    objections.map((one) => objectionRow(one, source)),
  )
}

/** A file does not say whom to tell about the answer. */
const objectionRow = ({ id, at, what }: ImportedRow<ImportedObjection>, source: Source): Row<'objections'> => ({
  id,
  formal_warning_id: what.aboutId ?? '',
  received_on: what.receivedOn,
  recorded_at: at ?? source.at.toISOString(),
  account: what.account || null,
  answer_by: what.answerBy,
  channel: what.channel,
  spoken_by: what.spokenBy || null,
  by_address: null,
  ...(what.answer
    ? answerColumns({
        ...what.answer,
        at: what.answer.at === null ? source.at : new Date(momentInFile(what.answer.at, source)),
        by: source.by,
      })
    : noAnswer),
  same_officer_reason: what.answer?.sameOfficerReason || null,
  ...byColumns(source.by),
})

function rowOf(
  { id, customerId, at, what }: ImportedRow<ImportedFormalWarning>,
  source: Source,
): Row<'formal_warnings'> {
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
    ...byColumns(source.by),
  }
}
