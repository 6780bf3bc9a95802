import type { Kysely } from 'kysely'
import type { Dialect } from '../migrate.ts'
import { createIndex, number, oneOf, optional, refersTo, text } from './columns.ts'
import { replaceTable, widenCheck } from './replace-table.ts'

const kinds = ['restriction', 'warning', 'escalation', 'letter', 'representation', 'changed-circumstances', 'review']

/** P14, P15: what hangs on a restriction comes in from a file too: letters, representations, reports, reviews. */
export async function hangingLines(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  if (dialect === 'postgres') return await widenCheck(db, 'imported_records', 'kind', kinds)
  await replaceTable(db, 'imported_records', [
    ['record_id', 'text', (column) => column.primaryKey().notNull()],
    refersTo('import_id', 'imports'),
    oneOf('kind', kinds),
    number('row_number'),
    ...text('fingerprint'),
    ...optional('approved_by', 'own_reference', 'notes', 'considered', 'evidence'),
  ])
  await createIndex(db, 'imported_records', 'fingerprint')
  await createIndex(db, 'imported_records', 'import_id')
}
