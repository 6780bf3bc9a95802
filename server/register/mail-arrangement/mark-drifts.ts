import { createHash } from 'node:crypto'
import type { Day } from '../../policy/calendar.ts'
import type { MarkDrift, Marking } from '../../policy/mail-arrangement/mark-drift.ts'
import type { MarkKeys } from '../../policy/mail-arrangement/mark-value.ts'
import { positionAt } from '../audit/audit-trail.ts'
import type { Reading, Writing } from '../store.ts'
import { lastCleanCheck } from './tenant-checks.ts'

/** P13: marks of this register. `inUse`: an arrangement marks now, or ICT has not said yet that it no longer does. */
export type Marks = { keys: MarkKeys; inUse: boolean }

/** P13: null where no mail arrangement marks, or did. */
export async function marksOf(reading: Reading): Promise<Marks | null> {
  const rows = await reading.selectFrom('arrangements').select('state').distinct().where('kind', '=', 'mark').execute()
  if (rows.length === 0) return null
  return { keys: await markKeys(reading), inUse: rows.some(({ state }) => state !== 'removed') }
}

/**
 * P13: what every mark of this register has, and nobody outside can guess. The first key comes from the first entry of the
 * audit trail, a later one also from the settings' version that asked for it. Neither is ever changed or deleted, so keys
 * stay the same in every copy of the register.
 */
export async function markKeys(reading: Reading): Promise<MarkKeys> {
  const first = await positionAt(reading, 1)
  const versions = await reading
    .selectFrom('settings_versions')
    .select(['id', 'value'])
    .where('part', '=', 'marking')
    .orderBy('number')
    .execute()
  const keyFrom = (secret: string) =>
    createHash('sha256').update(`contact register: the key of marks. ${secret}`).digest('hex').slice(0, 24)
  const keys = [keyFrom(first?.hash ?? '')]
  let earlier: { until: Day }[] = []
  for (const { id, value } of versions) {
    earlier = (JSON.parse(value) as { earlier: { until: Day }[] }).earlier
    if (earlier.length === keys.length) keys.push(keyFrom(`${first?.hash ?? ''} ${id}`))
  }
  return {
    now: keys.at(-1) ?? '',
    earlier: earlier.map(({ until }, i) => ({ key: keys[i] ?? '', until })),
  }
}

/** P13: every mail arrangement that marks, or did. */
export async function markingArrangements(reading: Reading): Promise<(Marking & { customerId: string })[]> {
  const rows = await reading
    .selectFrom('arrangements')
    .innerJoin('restrictions', 'restrictions.id', 'arrangements.restriction_id')
    .select(['arrangements.id', 'arrangements.state', 'arrangements.confirmed_at'])
    .select(['restrictions.customer_id', 'restrictions.services'])
    .where('arrangements.kind', '=', 'mark')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    state: row.state,
    confirmedAt: row.confirmed_at === null ? null : new Date(row.confirmed_at),
    forAll: row.services === null,
    customerId: row.customer_id,
  }))
}

export type KeptMarkDrift = MarkDrift & { foundAt: string }

/** A difference that a pane saw between mark and register, for ICT. */
export async function addMarkDrift(tx: Writing, drift: MarkDrift & { id: string; at: Date }): Promise<void> {
  const { id, kind, arrangementId, at } = drift
  await tx
    .insertInto('mark_drifts')
    .values({ id, kind, arrangement_id: arrangementId, found_at: at.toISOString() })
    .execute()
}

/** Those found since the mail system was last seen to match, oldest first. */
export async function openMarkDrifts(reading: Reading): Promise<KeptMarkDrift[]> {
  const rows = await reading
    .selectFrom('mark_drifts')
    .selectAll()
    .where('found_at', '>', await lastCleanCheck(reading))
    .orderBy('found_at')
    .execute()
  return rows.map((row) => ({ kind: row.kind, arrangementId: row.arrangement_id, foundAt: row.found_at }))
}

/** Those found before a moment, unless they are open. */
export const oldMarkDrifts = async (reading: Reading, before: string) =>
  reading
    .selectFrom('mark_drifts')
    .select('id')
    .where('found_at', '<', before)
    .where('found_at', '<=', await lastCleanCheck(reading))
