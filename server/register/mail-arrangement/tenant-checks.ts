import type { Reading, Writing } from '../store.ts'
import { byColumns, type Colleague } from '../tables/colleague.ts'

/** A comparison of the mail system with the register. `drifts`: the differences, as found. */
export type TenantCheck<Drift> = { at: string; by: { name: string }; rules: number; drifts: Drift[] }

export async function addTenantCheck(
  tx: Writing,
  check: { id: string; at: Date; by: Colleague; rules: number; drifts: readonly object[] },
): Promise<void> {
  const { id, at, by, rules, drifts } = check
  await tx
    .insertInto('tenant_checks')
    .values({ id, at: at.toISOString(), rules, drifts: JSON.stringify(drifts), ...byColumns(by) })
    .execute()
}

export async function lastTenantCheck<Drift>(reading: Reading): Promise<TenantCheck<Drift> | null> {
  const row = await reading
    .selectFrom('tenant_checks')
    .selectAll()
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { at: row.at, by: { name: row.by_name }, rules: row.rules, drifts: JSON.parse(row.drifts) } : null
}
