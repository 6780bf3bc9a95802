import { type Day, daysLater, startOfDay } from '../../policy/calendar.ts'
import type { Counts } from '../../policy/report/cells.ts'
import type { Edition } from '../../policy/report/report.ts'
import type { Reading, Writing } from '../store.ts'
import { byColumns, type Colleague } from '../tables/colleague.ts'
import { liveOn } from './in-force.ts'

/** A report as it was made. */
export type KeptReport = { edition: Edition; madeAt: Date }

/** P15: the reports already made for these periods, by period. */
export async function reportsOf(reading: Reading, periods: readonly string[]): Promise<Map<string, KeptReport>> {
  const rows = await reading
    .selectFrom('reports')
    .select(['period', 'made_at', 'content'])
    .where('period', 'in', periods)
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

/** P15: counts what was deleted of a period before its report was made, line by line. */
export async function addToTallies(tx: Writing, period: string, counts: Counts): Promise<void> {
  const rows = Object.entries(counts).flatMap(([line, count]) => (count > 0 ? [{ period, line, count }] : []))
  if (rows.length === 0) return
  await tx
    .insertInto('report_tallies')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['period', 'line']).doUpdateSet((eb) => ({
        count: eb('report_tallies.count', '+', eb.ref('excluded.count')),
      })),
    )
    .execute()
}

/** The counts of a stored report by line; a missing line means none. */
export async function talliesOf(reading: Reading, period: string): Promise<Counts> {
  const rows = await reading
    .selectFrom('report_tallies')
    .select(['line', 'count'])
    .where('period', '=', period)
    .execute()
  return Object.fromEntries(rows.map(({ line, count }) => [line, count]))
}

/** Call this once they are in the report. */
export async function forgetTallies(tx: Writing, period: string): Promise<void> {
  await tx.deleteFrom('report_tallies').where('period', '=', period).execute()
}

/** P15: how many restrictions in force on a day had an overdue review, by the due date at that time. */
export async function overdueOn(reading: Reading, day: Day, timeZone: string): Promise<number> {
  const afterwards = startOfDay(daysLater(day, 1), timeZone).toISOString()
  const { n } = await liveOn(reading, day)
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where(
      (eb) =>
        eb.fn.coalesce(
          // A later review records what was due.
          eb
            .selectFrom('reviews')
            .select('due_on')
            .whereRef('reviews.restriction_id', '=', 'restrictions.id')
            .where('reviewed_at', '>=', afterwards)
            .orderBy('reviewed_at')
            .limit(1),
          'review_due',
        ),
      '<',
      day,
    )
    .executeTakeFirstOrThrow()
  return Number(n)
}
