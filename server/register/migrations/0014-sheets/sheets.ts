import type { Kysely } from 'kysely'
import { createTable, key, number, refersTo, text } from '../columns.ts'

/**
 * P15: a council's sheet as it is. What the keeper answers about a file (row of titles, sheet, what colours mean, what
 * counts in place of cells), what a value that is asked about may become, and what titles and colours meant last time.
 */
export async function sheets(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('imports').addColumn('head_row', 'integer').execute()
  await db.schema.alterTable('imports').addColumn('sheet', 'integer').execute()
  await db.schema.alterTable('imports').addColumn('looks', 'text').execute()
  // The start of the sheet is shown to choose the row of titles; it is deleted with the file.
  await db.schema.alterTable('import_files').addColumn('layout', 'text').execute()
  for (const column of ['field', 'value', 'proposal']) {
    await db.schema.alterTable('import_findings').addColumn(column, 'text').execute()
  }
  await createTable(db, 'import_corrections', [
    refersTo('import_id', 'imports'),
    number('row_number'),
    ...text('field', 'becomes'),
  ])
  await db.schema
    .createIndex('import_corrections_once')
    .unique()
    .on('import_corrections')
    .columns(['import_id', 'row_number', 'field'])
    .execute()
  // `title:` and a digest of the title, or `look:` and a colour. No word of a sheet is kept.
  await createTable(db, 'import_habits', [key('about'), ...text('choice', 'used_at')])
}
