import { sql } from 'kysely'
import { monthsOf, type Period } from '../../policy/report/period.ts'
import type { Reading } from '../store.ts'

/**
 * P10: how many formal warnings were given in each month of a period, by the day on their letters. `only`: count only
 * these.
 */
export async function formalWarningsIn(reading: Reading, period: Period, only?: readonly string[]): Promise<number[]> {
  const counts: number[] = []
  for (const { from, to } of monthsOf(period)) {
    const { n } = await reading
      .selectFrom('formal_warnings')
      .select(sql<number>`cast(count(*) as integer)`.as('n'))
      .where('sent_on', '>=', from)
      .where('sent_on', '<=', to)
      .$if(only !== undefined, (query) => query.where('id', 'in', only ?? []))
      .executeTakeFirstOrThrow()
    counts.push(n)
  }
  return counts
}
