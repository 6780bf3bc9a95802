import { type Kysely, sql } from 'kysely'
import { channels } from '../../policy/vocabulary.ts'
import type { Dialect } from '../migrate.ts'
import { createIndex, createTable, id, oneOf, optional, text } from './columns.ts'

/** P10: evidence given piece by piece, until the escalation that names it is filed. It belongs to no customer's entry yet. */
export async function waitingEvidence(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await createTable(db, 'waiting_evidence', [
    id,
    ...text('given_at', 'by_oid', 'by_tid'),
    oneOf('channel', channels),
    ...optional('message_id', 'contact', 'sha256'),
    ['bytes', 'integer'],
  ])
  await createIndex(db, 'waiting_evidence', 'by_tid', 'by_oid')
  await createIndex(db, 'waiting_evidence', 'given_at')
  await createTable(db, 'waiting_originals', [
    ['piece_id', 'text', (column) => column.primaryKey().notNull().references('waiting_evidence.id')],
    ['content', sql.raw(dialect === 'postgres' ? 'bytea' : 'blob'), (column) => column.notNull()],
  ])
}
