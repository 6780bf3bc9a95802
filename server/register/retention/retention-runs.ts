import type { RetentionRule } from '../../policy/vocabulary-retention.ts'
import type { Reading, Writing } from '../store.ts'
import { byColumns, type Colleague } from '../tables/colleague.ts'

/** How many records were deleted, by rule. */
export type Counts = Partial<Record<RetentionRule, number>>

export type RetentionRun = {
  runId: string
  startedAt: string
  endedAt: string | null
  by: { name: string }
  counts: Counts
}

/** A run of retention that has deleted nothing yet. */
export async function beginRun(tx: Writing, run: { id: string; at: Date; by: Colleague }): Promise<void> {
  await tx
    .insertInto('retention_runs')
    .values({ id: run.id, started_at: run.at.toISOString(), ended_at: null, counts: '{}', ...byColumns(run.by) })
    .execute()
}

/** Adds what one part of a run deleted; `endedAt` if it was the last part. False if there is no such run. */
export async function addToRun(tx: Writing, id: string, gone: Counts, endedAt: Date | null): Promise<boolean> {
  const run = await tx.selectFrom('retention_runs').select('counts').where('id', '=', id).executeTakeFirst()
  if (!run) return false
  const counts: Counts = JSON.parse(run.counts)
  for (const [rule, count] of Object.entries(gone) as [RetentionRule, number][]) {
    counts[rule] = (counts[rule] ?? 0) + count
  }
  await tx
    .updateTable('retention_runs')
    .set({ counts: JSON.stringify(counts), ended_at: endedAt?.toISOString() ?? null })
    .where('id', '=', id)
    .execute()
  return true
}

/** The latest runs that deleted something or were cut short, and the newest run in any case; newest first. */
export async function lastRuns(reading: Reading, most: number): Promise<RetentionRun[]> {
  const newest = reading
    .selectFrom('retention_runs')
    .select('id')
    .orderBy('started_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
  const rows = await reading
    .selectFrom('retention_runs')
    .selectAll()
    .where((eb) => eb.or([eb('counts', '<>', '{}'), eb('ended_at', 'is', null), eb('id', '=', newest)]))
    .orderBy('started_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    runId: row.id,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    by: { name: row.by_name },
    counts: JSON.parse(row.counts),
  }))
}
