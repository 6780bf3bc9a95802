import { type Kysely, sql } from 'kysely'
import {
  by,
  createIndex,
  createReferenceIndex,
  createTable,
  id,
  number,
  numberKey,
  oneOf,
  text,
  textElse,
} from '../columns.ts'
import type { Dialect } from '../dialect.ts'
import { appendOnly } from './append-only.ts'

/**
 * G: the audit trail, the access ledger, and the digests that prove the rest. No foreign keys to customers: these records
 * outlive them.
 */
export async function proof(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await createTable(db, 'audit_trail', [
    numberKey('seq'),
    ...text('at', 'what', 'by_oid', 'by_tid', 'subject_id', 'customer_id', 'facts', 'previous_hash', 'hash'),
    textElse('records', ''),
  ])
  // How an auditor reads: by time, customer, officer or kind, each in page order.
  for (const first of [[], ['customer_id'], ['by_oid'], ['what']])
    await createIndex(db, 'audit_trail', ...first, 'at', 'seq')
  await createReferenceIndex(db, 'audit_trail', 'subject_id')

  await createTable(db, 'audit_head', [
    ['id', 'integer', (column) => column.primaryKey().notNull().check(sql`id = 1`)],
    number('seq'),
    ...text('hash'),
  ])
  await sql`insert into audit_head (id, seq, hash) values (1, 0, ${sql.lit('0'.repeat(64))})`.execute(db)

  await createTable(db, 'access_ledger', [
    id,
    ...text('at', 'customer_id'),
    oneOf('found_by', [
      ...['address', 'number', 'name', 'case', 'log', 'subject-access'],
      ...['stopped', 'many-at-once', 'many-in-a-day'],
    ]),
    ...by,
    textElse('batch', ''),
  ])
  for (const first of [[], ['customer_id'], ['by_oid'], ['found_by']])
    await createIndex(db, 'access_ledger', ...first, 'at', 'id')
  // Finds distinct names by skipping from one to the next.
  await createIndex(db, 'access_ledger', 'by_name', 'by_oid', 'by_tid')
  await appendOnly(db, dialect)

  await db.schema
    .createTable('record_salts')
    .addColumn('record_id', 'text', (column) => column.notNull())
    .addColumn('table_name', 'text', (column) => column.notNull())
    .addColumn('salt', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('record_salts_key', ['record_id', 'table_name'])
    // One tree instead of two. Ids sort by time, so the salts of one transaction are stored together.
    .modifyEnd(sql.raw(dialect === 'sqlite' ? 'without rowid' : ''))
    .execute()
  await createTable(db, 'ledger_seals', [id, ...text('batch', 'sealed_at', 'looks')])
  await createIndex(db, 'ledger_seals', 'batch')
}
