import type { Kysely } from 'kysely'
import { by, createIndex, createTable, id, optional, text } from './columns.ts'

/** P15: calendars of reviews. Of the secret in the address only its hash is kept. */
export async function calendarFeeds(db: Kysely<unknown>): Promise<void> {
  await createTable(db, 'calendar_feeds', [
    id,
    ['secret_hash', 'text', (column) => column.notNull().unique()],
    ...text('made_at', 'ends_on'),
    ...optional('ended_at'),
    ...by,
  ])
  await createIndex(db, 'calendar_feeds', 'by_oid')
}
