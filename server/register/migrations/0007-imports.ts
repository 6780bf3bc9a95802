import { type Kysely, sql } from 'kysely'
import type { Dialect } from '../migrate.ts'
import { by, createIndex, createTable, id, number, oneOf, optional, refersTo, text, yesOrNo } from './columns.ts'

/** Files that were taken into the register: how far each is, what was found in it, and which records came from it. */
export async function imports(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await createTable(db, 'imports', [
    id,
    oneOf('state', ['checking', 'checked', 'running', 'done', 'unreadable', 'stopped', 'discarded']),
    oneOf('format', ['csv', 'xlsx']),
    number('bytes'),
    ...text('sha256', 'made_at', 'seen_at'),
    oneOf('existing', ['leave', 'add']),
    ...optional('encoding', 'titles', 'matching', 'phase', 'counts', 'ended_at'),
    number('done'),
    number('total'),
    ...by,
  ])
  // The file is kept only until it was taken in, or put aside.
  const bytes = sql.raw(dialect === 'postgres' ? 'bytea' : 'blob')
  await createTable(db, 'import_files', [
    ['import_id', 'text', (column) => column.primaryKey().notNull().references('imports.id')],
    ['content', bytes, (column) => column.notNull()],
  ])
  await createTable(db, 'import_findings', [
    id,
    refersTo('import_id', 'imports'),
    yesOrNo('stops'),
    ['row_number', 'integer'],
    ['column_number', 'integer'],
    ...text('what'),
    ...optional('about'),
  ])
  await createIndex(db, 'import_findings', 'import_id')
  // No keys to the records: those are in three tables.
  await createTable(db, 'imported_records', [
    ['record_id', 'text', (column) => column.primaryKey().notNull()],
    refersTo('import_id', 'imports'),
    oneOf('kind', ['restriction', 'warning', 'escalation']),
    number('row_number'),
    ...text('fingerprint'),
    ...optional('approved_by', 'own_reference', 'notes'),
  ])
  await createIndex(db, 'imported_records', 'fingerprint')
  await createIndex(db, 'imported_records', 'import_id')
}
