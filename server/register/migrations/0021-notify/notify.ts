import type { Kysely } from 'kysely'
import { by, createIndex, createTable, id, number, oneOf, optional, text } from '../columns.ts'

/** P14: letters given to GOV.UK Notify, until it has dispatched them, and what became of each. */
export async function notify(db: Kysely<unknown>): Promise<void> {
  await createTable(db, 'postings', [
    id,
    ...text('letter_id'),
    oneOf('state', ['waiting', 'with-notify', 'dispatched', 'returned', 'failed']),
    ...text('handed_at', 'dated_on', 'content', 'next_at'),
    number('attempts'),
    ...optional('notify_id', 'status', 'claimed_by', 'why', 'late_at', 'settled_at'),
    ...by,
  ])
  await createIndex(db, 'postings', 'letter_id')
  await createIndex(db, 'postings', 'state', 'next_at')
}
