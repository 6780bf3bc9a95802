import type { ImportedRightsRequest } from '../../policy/import/imported-rights.ts'
import type { Writing } from '../store.ts'
import { byColumns } from '../tables/colleague.ts'
import { type ImportedRow, insertAll, isOf, type Row, type Source } from './import-rows.ts'

/** G: adds requests about the record. Who answered is what the file says: nobody here did. */
export const addImportedRights = (tx: Writing, source: Source, records: ImportedRow<{ kind: string }>[]) =>
  insertAll(
    tx,
    'rights_requests',
    records.filter(isOf('rights-request')).map((one) => rowOf(one, source)),
  )

function rowOf(
  { id, customerId, at, what }: ImportedRow<ImportedRightsRequest>,
  source: Source,
): Row<'rights_requests'> {
  const { extension, answer } = what
  return {
    id,
    customer_id: customerId,
    kind: what.about,
    received_on: what.receivedOn,
    due_on: what.dueOn,
    what: what.what,
    recorded_at: at ?? source.at.toISOString(),
    due_before: extension?.dueBefore ?? null,
    extended_on: extension?.toldOn ?? null,
    extended_why: extension?.why || null,
    extended_at: extension && `${extension.toldOn}T12:00:00.000Z`,
    extended_by_oid: null,
    extended_by_tid: null,
    extended_by_name: null,
    acknowledged_on: what.acknowledgedOn,
    acknowledged_at: what.acknowledgedOn && `${what.acknowledgedOn}T12:00:00.000Z`,
    acknowledged_by_oid: null,
    acknowledged_by_tid: null,
    acknowledged_by_name: null,
    answered_at: answer?.at ?? null,
    outcome: answer?.outcome ?? null,
    answer: answer?.text || null,
    statement: answer?.statement || null,
    same_officer_reason: answer?.sameOfficerReason || null,
    answered_by_oid: null,
    answered_by_tid: null,
    answered_by_name: null,
    ...byColumns(source.by),
  }
}
