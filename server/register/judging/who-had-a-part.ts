import { type Day, dayAt } from '../../policy/calendar.ts'
import type { Account } from '../../policy/judging/same-person.ts'
import { type Version, versionsOf } from '../../policy/judging/versions.ts'
import type { Reading } from '../store.ts'
import { accountOf } from '../tables/colleague.ts'

/**
 * P13: who escalated and who decided any version of a restriction. What came from a file was decided by the officer who
 * signed the import, if any: the person who imported it only entered it.
 */
export async function whoHadAPart(
  reading: Reading,
  { id, customerId }: { id: string; customerId: string },
  timeZone: string,
): Promise<{ escalatedBy: Account[]; decidedBy: Account[] }> {
  const versions = versionsOf(id, await versionsOfCustomer(reading, customerId, (at) => dayAt(at, timeZone)))
  const escalationIds = versions.flatMap(({ escalationId }) => escalationId ?? [])
  return {
    escalatedBy: await whoEscalated(reading, escalationIds),
    decidedBy: versions.flatMap(({ decidedBy }) => decidedBy ?? []),
  }
}

async function versionsOfCustomer(reading: Reading, customerId: string, dayOf: (at: Date) => Day): Promise<Version[]> {
  const rows = await reading
    .selectFrom('restrictions')
    .leftJoin('imported_records', 'imported_records.record_id', 'restrictions.id')
    .leftJoin('imports', 'imports.id', 'imported_records.import_id')
    .select([
      'restrictions.id',
      'replaces_id',
      'restrictions.state',
      'restrictions.made_at',
      'in_force_on',
      'lifted_on',
    ])
    .select(['escalation_id', 'restrictions.by_oid', 'restrictions.by_tid'])
    .select(['restrictions.by_address', 'restrictions.by_key'])
    .select(['imports.by_oid as importer_oid', 'imports.by_tid as importer_tid'])
    .select(['signed_by_oid', 'signed_by_tid', 'signed_by_address', 'signed_by_key'])
    .where('customer_id', '=', customerId)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    replacesId: row.replaces_id,
    state: row.state,
    madeAt: row.made_at,
    madeOn: dayOf(new Date(row.made_at)),
    inForceOn: row.in_force_on,
    liftedOn: row.lifted_on,
    escalationId: row.escalation_id,
    decidedBy: isImporters(row) ? signerOf(row) : accountOf(row),
  }))
}

type Imported = { by_oid: string; by_tid: string; importer_oid: string | null; importer_tid: string | null }

const isImporters = (row: Imported): boolean => row.by_oid === row.importer_oid && row.by_tid === row.importer_tid

type Signed = {
  signed_by_oid: string | null
  signed_by_tid: string | null
  signed_by_address: string | null
  signed_by_key: string | null
}

/** P13: the officer who signed the import decided what it put in force. */
const signerOf = (row: Signed): Account | null =>
  row.signed_by_oid === null || row.signed_by_tid === null
    ? null
    : { oid: row.signed_by_oid, tid: row.signed_by_tid, address: row.signed_by_address, key: row.signed_by_key }

async function whoEscalated(reading: Reading, escalationIds: string[]): Promise<Account[]> {
  if (escalationIds.length === 0) return []
  const rows = await reading
    .selectFrom('escalations')
    .leftJoin('imported_records', 'imported_records.record_id', 'escalations.id')
    .select(['by_oid', 'by_tid', 'by_address', 'by_key'])
    .where('escalations.id', 'in', escalationIds)
    .where('imported_records.record_id', 'is', null)
    .execute()
  return rows.map(accountOf)
}
