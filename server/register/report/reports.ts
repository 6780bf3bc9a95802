import type { Edition } from '../../policy/report/report.ts'
import type { Reading, Writing } from '../store.ts'
import { byColumns, type Colleague } from '../tables/colleague.ts'

/** A report as it was made. */
export type KeptReport = { edition: Edition; madeAt: Date }

/** P15: the reports already made of these quarters, by quarter. */
export async function reportsOf(reading: Reading, quarters: readonly string[]): Promise<Map<string, KeptReport>> {
  const rows = await reading
    .selectFrom('reports')
    .select(['period', 'made_at', 'content'])
    .where('period', 'in', quarters)
    .execute()
  return new Map(
    rows.map(({ period, made_at, content }) => [period, { edition: JSON.parse(content), madeAt: new Date(made_at) }]),
  )
}

/** Stores a report, once: it is never made again, and still counts what retention deletes later. */
export async function addReport(
  tx: Writing,
  { period, edition, at, by }: { period: string; edition: Edition; at: Date; by: Colleague },
): Promise<void> {
  await tx
    .insertInto('reports')
    .values({ period, made_at: at.toISOString(), content: JSON.stringify(edition), ...byColumns(by) })
    .execute()
}
