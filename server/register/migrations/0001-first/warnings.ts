import type { Kysely } from 'kysely'
import {
  by,
  createIndex,
  createReferenceIndex,
  createTable,
  id,
  mayBeDoneBy,
  oneOf,
  optional,
  refersTo,
  text,
} from '../columns.ts'
import { channels } from './words.ts'

/** P9: polite warnings. */
export async function warnings(db: Kysely<unknown>): Promise<void> {
  await createTable(db, 'warnings', [
    id,
    refersTo('customer_id', 'customers'),
    ...optional('service'),
    ...text('warned_at', 'lapses_on'),
    oneOf('channel', channels),
    ...optional('message_id', 'contact'),
    ...by,
    ...optional('undone_at', 'undone_why'),
    ...mayBeDoneBy('undone'),
  ])
  await createIndex(db, 'warnings', 'customer_id')
  await createIndex(db, 'warnings', 'warned_at', 'undone_at')
  await createReferenceIndex(db, 'warnings')
}
