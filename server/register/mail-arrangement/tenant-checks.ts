import type { Reading, Writing } from '../store.ts'
import { byColumns, type Colleague } from '../tables/colleague.ts'

/** What rules take of Exchange's limits: all together, the largest of the register's, and those of others. */
export type RoomTaken = { patterns: number; largestRule: number | null; others: { rules: number; patterns: number } }

/** A comparison of the mail system with the register. `drifts`: the differences, as found. */
export type TenantCheck<Drift> = { at: string; by: { name: string }; rules: number; drifts: Drift[] } & {
  /** Null in comparisons from before it was counted. */
  patterns: number | null
  largestRule: number | null
  others: { rules: number; patterns: number } | null
}

/** What a comparison with Exchange found, and how much of Exchange's limits its rules take. */
export async function addTenantCheck(
  tx: Writing,
  check: { id: string; at: Date; by: Colleague; rules: number; drifts: readonly object[]; room: RoomTaken },
): Promise<void> {
  const { id, at, by, rules, drifts, room } = check
  await tx
    .insertInto('tenant_checks')
    .values({
      ...{ id, at: at.toISOString(), rules, drifts: JSON.stringify(drifts), ...byColumns(by) },
      patterns: room.patterns,
      largest_rule: room.largestRule,
      other_rules: room.others.rules,
      other_patterns: room.others.patterns,
    })
    .execute()
}

/** The newest comparison; null before the first. */
export async function lastTenantCheck<Drift>(reading: Reading): Promise<TenantCheck<Drift> | null> {
  const row = await reading
    .selectFrom('tenant_checks')
    .selectAll()
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  const { other_rules: rules, other_patterns: patterns } = row
  return {
    at: row.at,
    by: { name: row.by_name },
    rules: row.rules,
    drifts: JSON.parse(row.drifts),
    patterns: row.patterns,
    largestRule: row.largest_rule,
    others: rules === null || patterns === null ? null : { rules, patterns },
  }
}

/** When the daily check last sent the rules in; null: never. */
export async function lastCheckBy(reading: Reading, oid: string): Promise<string | null> {
  const row = await reading
    .selectFrom('tenant_checks')
    .select('at')
    .where('by_oid', '=', oid)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.at ?? null
}

/** Since when comparisons have found differences without a break; null: the last one found none. */
export async function differsSince(reading: Reading): Promise<string | null> {
  const clean = reading.selectFrom('tenant_checks').select('at').where('drifts', '=', '[]')
  const lastClean = await clean.orderBy('at', 'desc').limit(1).executeTakeFirst()
  const row = await reading
    .selectFrom('tenant_checks')
    .select('at')
    .where('drifts', '!=', '[]')
    .where('at', '>', lastClean?.at ?? '')
    .orderBy('at')
    .limit(1)
    .executeTakeFirst()
  return row?.at ?? null
}
