import type { ImportedRightsRequest } from '../../policy/import/imported-rights.ts'
import type { Writing } from '../store.ts'
import { byColumns } from '../tables/colleague.ts'
import { type ImportedRow, insertAll, isOf, type Row, type Source } from './import-rows.ts'

/** G: adds requests about the record. Who answered is what the file says. */
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
  const { oid, tid, name } = source.by
  const now = source.at.toISOString()
  return {
    id,
    customer_id: customerId,
    kind: what.about,
    received_on: what.receivedOn,
    due_on: what.dueOn,
    what: what.what,
    recorded_at: at ?? now,
    due_before: extension?.dueBefore ?? null,
    extended_on: extension?.toldOn ?? null,
    extended_why: extension?.why || null,
    extended_at: extension && now,
    extended_by_oid: extension && oid,
    extended_by_tid: extension && tid,
    extended_by_name: extension && name,
    answered_at: answer?.at ?? null,
    outcome: answer?.outcome ?? null,
    answer: answer?.text || null,
    statement: answer?.statement || null,
    answered_by_oid: answer && oid,
    answered_by_tid: answer && tid,
    answered_by_name: answer && name,
    ...byColumns(source.by),
  }
}
