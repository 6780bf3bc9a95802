import type { Kysely } from 'kysely'
import {
  bigNumber,
  bytes,
  createIndex,
  createIndexNamed,
  createTable,
  createUniqueIndex,
  id,
  number,
  numberKey,
  oneOf,
  optional,
  text,
} from '../columns.ts'
import type { Dialect } from '../dialect.ts'

/** The mail outbox, stored answers and limits. None of it is evidence. */
export async function machinery(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await createTable(db, 'outbox', [
    id,
    ['key', 'text', (column) => column.notNull().unique()],
    ...text('recipients', 'subject', 'body', 'headers', 'at'),
    oneOf('state', ['waiting', 'sent', 'dead']),
    ...text('next_at'),
    number('attempts'),
    ...optional('claimed_by', 'last_error', 'sent_at'),
    // Notices gathered into one mail.
    ...optional('gathered_for', 'leaves_at', 'items'),
  ])
  await createIndex(db, 'outbox', 'state', 'next_at')
  await createIndexNamed(db, 'outbox_by_gathered_for', 'outbox', 'gathered_for', 'leaves_at')

  await db.schema
    .createTable('once_only')
    .addColumn('by_tid', 'text', (column) => column.notNull())
    .addColumn('by_oid', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('route', 'text', (column) => column.notNull())
    .addColumn('body_hash', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('status', 'integer')
    .addColumn('answer', 'text')
    // Whom the answer tells about: repeating it is a look too.
    .addColumn('looks', 'text')
    .addPrimaryKeyConstraint('once_only_key', ['by_tid', 'by_oid', 'key'])
    .execute()
  await createIndex(db, 'once_only', 'at')

  // G: how much each person looks up, at all servers together: at the moment, and in a day.
  await createTable(db, 'look_ups', [...text('by_oid', 'by_tid', 'kind'), bigNumber('full_at')])
  await createUniqueIndex(db, 'look_ups_by_person', 'look_ups', 'by_oid', 'by_tid', 'kind')
  await createTable(db, 'look_up_days', [...text('by_oid', 'by_tid', 'day'), bigNumber('taken')])
  await createUniqueIndex(db, 'look_up_days_by_person', 'look_up_days', 'by_oid', 'by_tid', 'day')

  // Written now and then to check that the disk has room. PostgreSQL uses a temporary table instead, but both stores have
  // the same tables.
  await createTable(db, 'write_trials', [numberKey('id'), bytes('content', dialect)])
}
