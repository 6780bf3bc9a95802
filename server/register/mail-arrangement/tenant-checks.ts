import { sql } from 'kysely'
import { confirmedApart, toCorrect } from '../../policy/mail-arrangement/drift.ts'
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

/**
 * Keeps what a comparison with Exchange found, and how much of Exchange's limits its rules take. What nobody needs to
 * correct comes last: so the first entry tells whether anything needs correcting (`isClean`).
 */
export async function addTenantCheck(
  tx: Writing,
  check: { id: string; at: Date; by: Colleague; rules: number; drifts: readonly { kind: string }[]; room: RoomTaken },
): Promise<void> {
  const { id, at, by, rules, room } = check
  const correct = toCorrect(check.drifts)
  const drifts = [...correct, ...check.drifts.filter((one) => !correct.includes(one))].map(({ kind, ...drift }) => ({
    kind,
    ...drift,
  }))
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

/** When a comparison last found no difference to correct; empty, which is before every time, if none did. */
export async function lastCleanCheck(reading: Reading): Promise<string> {
  return (await lastClean(reading).executeTakeFirst())?.at ?? ''
}

/** Since when comparisons have found differences without a break; null: the last one found none. */
export async function differsSince(reading: Reading): Promise<string | null> {
  return (await firstSinceClean(reading).executeTakeFirst())?.at ?? null
}

/**
 * Comparisons before a moment that nothing asks for any more. Kept are the newest, the newest of the scheduled job
 * (`job`, an object id), the last that found no difference, and the first since then that did: without them, nobody
 * would be told any longer that the job is silent, or that something still differs.
 */
export const oldChecks = (reading: Reading, before: string, job: string) =>
  reading
    .selectFrom('tenant_checks')
    .select('id')
    .where('at', '<', before)
    .where((eb) =>
      eb.and([
        eb('at', '!=', timeOf(reading, 'last')),
        eb('at', 'is distinct from', timeOf(reading, 'last').where('by_oid', '=', job)),
        eb('at', 'is distinct from', lastClean(reading)),
        eb('at', 'is distinct from', firstSinceClean(reading)),
      ]),
    )

const timeOf = (reading: Reading, which: 'first' | 'last') =>
  reading.selectFrom('tenant_checks').select((eb) => (which === 'last' ? eb.fn.max('at') : eb.fn.min('at')).as('at'))

const isClean = sql<boolean>`(drifts = '[]' or drifts like ${`[{"kind":"${confirmedApart}"%`})`

const lastClean = (reading: Reading) => timeOf(reading, 'last').where(isClean)

const firstSinceClean = (reading: Reading) =>
  timeOf(reading, 'first')
    .where(sql<boolean>`not ${isClean}`)
    .where((eb) => eb('at', '>', eb.fn.coalesce(lastClean(reading), eb.val(''))))

/**
 * Takes the names of rules and tips out of old comparisons: one can be a customer's. Kinds and numbers stay. Returns out of
 * how many.
 */
export async function forgetNamesInChecks(tx: Writing, before: string): Promise<number> {
  const rows = await tx
    .selectFrom('tenant_checks')
    .select(['id', 'drifts'])
    .where('at', '<', before)
    .where('drifts', '!=', '[]')
    .execute()
  let changed = 0
  for (const { id, drifts } of rows) {
    const unnamed = (JSON.parse(drifts) as { kind: string }[]).map(({ kind }, i) => ({ kind, rule: `#${i + 1}` }))
    const kept = JSON.stringify(unnamed)
    if (kept === drifts) continue
    await tx.updateTable('tenant_checks').set({ drifts: kept }).where('id', '=', id).execute()
    changed++
  }
  return changed
}
