import { createHash } from 'node:crypto'
import type { MarkDrift, Marking } from '../../policy/mail-arrangement/mark-drift.ts'
import { positionAt } from '../audit/audit-trail.ts'
import type { Reading, Writing } from '../store.ts'

/** P13: marks of this register. `inUse`: an arrangement marks now, or ICT has not said yet that it no longer does. */
export type Marks = { key: string; inUse: boolean }

/** P13: null where no mail arrangement marks, or did. */
export async function marksOf(reading: Reading): Promise<Marks | null> {
  const rows = await reading.selectFrom('arrangements').select('state').distinct().where('kind', '=', 'mark').execute()
  if (rows.length === 0) return null
  return { key: await markKey(reading), inUse: rows.some(({ state }) => state !== 'removed') }
}

/**
 * P13: what every mark of this register has, and nobody outside can guess. It comes from the first entry of the audit
 * trail, which is never changed or deleted, so it stays the same in every copy of the register.
 */
export async function markKey(reading: Reading): Promise<string> {
  const first = await positionAt(reading, 1)
  return createHash('sha256')
    .update(`contact register: the key of marks. ${first?.hash ?? ''}`)
    .digest('hex')
    .slice(0, 24)
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
  const clean = await reading
    .selectFrom('tenant_checks')
    .select('at')
    .where('drifts', '=', '[]')
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  const rows = await reading
    .selectFrom('mark_drifts')
    .selectAll()
    .where('found_at', '>', clean?.at ?? '')
    .orderBy('found_at')
    .execute()
  return rows.map((row) => ({ kind: row.kind, arrangementId: row.arrangement_id, foundAt: row.found_at }))
}
