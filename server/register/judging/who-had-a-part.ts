import { type Day, dayAt } from '../../policy/calendar.ts'
import { escalatorsOf } from '../../policy/judging/escalators.ts'
import type { Parts } from '../../policy/judging/judging.ts'
import { firstDecidedOn, type Version, versionsOf } from '../../policy/judging/versions.ts'
import type { Reading } from '../store.ts'
import { accountOf } from '../tables/colleague.ts'
import { escalationsOf } from './escalations-made.ts'
import { namedIn } from './named-in.ts'
import { whoDecidedImported } from './who-decided-imported.ts'
import { whoKeptRestrictions } from './who-kept.ts'

/**
 * P13: who counts as having escalated, who decided any version of a restriction, who decided that it stays, and whom the
 * versions name.
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
    .where('restrictions.customer_id', '=', customerId)
    .execute()
  const imported = rows.filter((row) => row.import_id !== null).map(({ id }) => id)
  const deciders = await whoDecidedImported(reading, imported)
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
    decidedBy: row.import_id === null ? accountOf(row) : (deciders.get(row.id) ?? null),
  }))
}
