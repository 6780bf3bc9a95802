import { type Kysely, sql } from 'kysely'
import type { Dialect } from '../migrate.ts'
import { sealAsFound, sealLooksAsFound } from '../seal-as-found.ts'
import type { Writing } from '../store.ts'
import { createIndex, createTable, text } from './columns.ts'

/**
 * G: every record's change leaves a digest in the audit trail, and every look one in the ledger's seals. What the
 * register holds already is sealed as it is found.
 */
export async function seals(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await db.schema
    .alterTable('audit_trail')
    .addColumn('records', 'text', (column) => column.notNull().defaultTo(''))
    .execute()
  await db.schema
    .alterTable('access_ledger')
    .addColumn('batch', 'text', (column) => column.notNull().defaultTo(''))
    .execute()
  await db.schema
    .createTable('record_salts')
    .addColumn('record_id', 'text', (column) => column.notNull())
    .addColumn('table_name', 'text', (column) => column.notNull())
    .addColumn('salt', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('record_salts_key', ['record_id', 'table_name'])
    // One tree instead of two. In the order of the ids, which is that of time, the salts of an act stand together.
    .modifyEnd(sql.raw(dialect === 'sqlite' ? 'without rowid' : ''))
    .execute()
  await createTable(db, 'ledger_seals', [
    ['id', 'text', (column) => column.primaryKey().notNull()],
    ...text('batch', 'sealed_at', 'looks'),
  ])
  await createIndex(db, 'ledger_seals', 'batch')
  const tx = db as unknown as Writing
  await sealLooksAsFound(tx)
  await sealAsFound(tx)
}
