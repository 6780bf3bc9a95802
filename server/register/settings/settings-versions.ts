import type { Reading, Writing } from '../store.ts'
import { byColumns, type Colleague } from '../tables/colleague.ts'

/** A version of one part of the council's settings. `value` is JSON. Each part counts its versions from 1. */
export type SettingsVersion = {
  part: string
  number: number
  value: string
  why: string
  at: Date
  by: Colleague
}

/** The number of the newest version of each part that has one. */
export async function newestNumbers(reading: Reading): Promise<Map<string, number>> {
  const rows = await reading
    .selectFrom('settings_versions')
    .select(({ fn }) => ['part', fn.max('number').as('newest')])
    .groupBy('part')
    .orderBy('part')
    .execute()
  return new Map(rows.map(({ part, newest }) => [part, Number(newest)]))
}

/** Adds the next version of a part. Two concurrent ones cannot have the same number. */
export async function addSettingsVersion(tx: Writing, added: SettingsVersion & { id: string }): Promise<void> {
  const { id, part, number, value, why, at, by } = added
  await tx
    .insertInto('settings_versions')
    .values({ id, part, number, value, why, at: at.toISOString(), ...byColumns(by) })
    .execute()
}

/** The versions of a part before a number (default: from the newest), newest first. */
export async function settingsVersions(
  reading: Reading,
  part: string,
  { before, most }: { before: number | null; most: number },
): Promise<SettingsVersion[]> {
  let query = reading.selectFrom('settings_versions').selectAll().where('part', '=', part)
  if (before !== null) query = query.where('number', '<', before)
  const rows = await query.orderBy('number', 'desc').limit(most).execute()
  return rows.map((row) => ({
    part: row.part,
    number: row.number,
    value: row.value,
    why: row.why,
    at: new Date(row.at),
    by: { oid: row.by_oid, tid: row.by_tid, name: row.by_name },
  }))
}
