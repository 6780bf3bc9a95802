import { type Day, dayAt } from '../../policy/calendar.ts'
import { escalatorsOf } from '../../policy/judging/escalators.ts'
import type { Parts } from '../../policy/judging/judging.ts'
import { firstDecidedOn, type Version, versionsOf } from '../../policy/judging/versions.ts'
import type { AuditKind } from '../audit/audit-entry.ts'
import { signerColumns, signerOf } from '../import/imports.ts'
import type { Reading } from '../store.ts'
import { accountOf } from '../tables/colleague.ts'
import { escalationsOf } from './escalations-made.ts'
import { namedIn } from './named-in.ts'
import { whoKeptRestrictions } from './who-kept.ts'

/**
 * P13: who counts as having escalated, who decided any version of a restriction, who decided that it stays, and whom the
 * versions name. What came from a file in force was decided by the officer who signed the import; what came as agreed, by
 * whoever brought it into force here, which only the trail keeps: by recording its letter, or at once. The person who
 * imported it only entered it.
 */
export async function whoHadAPart(
  reading: Reading,
  { id, customerId }: { id: string; customerId: string },
  { timeZone, today }: { timeZone: string; today: Day },
): Promise<Pick<Parts, 'escalatedBy' | 'decidedBy' | 'keptBy' | 'named'>> {
  const versions = versionsOf(id, await versionsOfCustomer(reading, customerId, (at) => dayAt(at, timeZone)))
  const ids = versions.map((one) => one.id)
  return {
    escalatedBy: escalatorsOf(await escalationsOf(reading, customerId, timeZone), versions, today),
    decidedBy: versions.flatMap(({ decidedBy }) => decidedBy ?? []),
    keptBy: await whoKeptRestrictions(reading, ids),
    named: await namedIn(reading, ids),
  }
}

/** P14: the day of the first decision about a restriction; a variation's is a later one; null: unknown. */
export async function firstDecidedOnOf(
  reading: Reading,
  { id, customerId, madeAt }: { id: string; customerId: string; madeAt: Date },
  timeZone: string,
): Promise<Day | null> {
  const dayOf = (at: Date) => dayAt(at, timeZone)
  return firstDecidedOn(id, await versionsOfCustomer(reading, customerId, dayOf), dayOf(madeAt))
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
    .select('imported_records.import_id')
    .select(signerColumns)
    // What came in force from a file did not come into force here.
    .leftJoin('audit_trail as begun', (join) =>
      join
        .onRef('begun.subject_id', '=', 'imported_records.record_id')
        .on('begun.what', '=', 'restriction-in-force' satisfies AuditKind),
    )
    .leftJoin('accounts', (join) =>
      join.onRef('accounts.by_oid', '=', 'begun.by_oid').onRef('accounts.by_tid', '=', 'begun.by_tid'),
    )
    .select(['begun.by_oid as begun_oid', 'begun.by_tid as begun_tid'])
    .select(['accounts.by_address as begun_address', 'accounts.by_key as begun_key'])
    .where('restrictions.customer_id', '=', customerId)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    replacesId: row.replaces_id,
    state: row.state,
    madeAt: row.made_at,
    madeOn: dayOf(new Date(row.made_at)),
    inForceOn: row.in_force_on,
    liftedOn: row.lifted_on,
    imported: row.import_id !== null,
    escalationId: row.escalation_id,
    decidedBy: row.import_id === null ? accountOf(row) : (begunBy(row) ?? signerOf(row)),
  }))
}

type Begun = {
  begun_oid: string | null
  begun_tid: string | null
  begun_address: string | null
  begun_key: string | null
}

const begunBy = ({ begun_oid: oid, begun_tid: tid, begun_address: address, begun_key: key }: Begun) =>
  oid === null || tid === null ? null : { oid, tid, address, key }
