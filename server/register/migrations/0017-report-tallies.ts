import type { Kysely } from 'kysely'
import { createTable, number, text } from './columns.ts'

/** P15: what retention deleted within a quarter still counts in its report: how many on which line, and nobody. */
export async function reportTallies(db: Kysely<unknown>): Promise<void> {
  await createTable(db, 'report_tallies', [...text('period', 'line'), number('count')])
  await db.schema
    .createIndex('report_tallies_by_line')
    .unique()
    .on('report_tallies')
    .columns(['period', 'line'])
    .execute()
}
