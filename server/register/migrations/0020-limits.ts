import { type Kysely, sql } from 'kysely'
import type { Dialect } from '../migrate.ts'
import { countOriginals } from '../originals-kept.ts'
import { createTable } from './columns.ts'

/**
 * Notices that are gathered into one mail, how much all originals take, and what is written now and then to see whether
 * there is room.
 */
export async function limits(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  for (const column of ['gathered_for', 'leaves_at', 'items'])
    await db.schema.alterTable('outbox').addColumn(column, 'text').execute()
  await db.schema.createIndex('outbox_by_gathered_for').on('outbox').columns(['gathered_for', 'leaves_at']).execute()

  await createTable(db, 'originals_kept', [
    ['id', 'integer', (column) => column.primaryKey().notNull()],
    ['bytes', sql`bigint`, (column) => column.notNull()],
  ])
  await countOriginals(db, dialect)
  // PostgreSQL is tried with a table of the moment; but both stores have the same tables.
  await createTable(db, 'write_trials', [
    ['id', 'integer', (column) => column.primaryKey().notNull()],
    ['content', sql.raw(dialect === 'postgres' ? 'bytea' : 'blob'), (column) => column.notNull()],
  ])
}
