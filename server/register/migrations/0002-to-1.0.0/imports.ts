import type { Kysely } from 'kysely'
import {
  addColumns,
  createIndex,
  createTable,
  createUniqueIndex,
  id,
  key,
  mayBeDoneBy,
  mayBeNumber,
  number,
  optional,
  refersTo,
  text,
} from '../columns.ts'

/** P13: an officer's signature on what an import puts in force. P15: a council's sheet as it is. */
export async function imports(db: Kysely<unknown>): Promise<void> {
  await addColumns(db, 'imports', [
    ...optional('to_sign_digest', 'asked_to_sign_at', 'signed_digest', 'signed_at'),
    ...mayBeDoneBy('signed'),
    ...optional('refused_why'),
    // P13: by these, other accounts of whoever gave or signed the file are recognised.
    ...optional('by_address', 'by_key', 'signed_by_address', 'signed_by_key'),
    // What the keeper answers about a file: row of titles, sheet, what colours mean, what counts in place of cells.
    mayBeNumber('head_row'),
    mayBeNumber('sheet'),
    ...optional('looks'),
  ])
  await createTable(db, 'import_to_sign', [
    id,
    refersTo('import_id', 'imports'),
    number('row_number'),
    ...text('content'),
  ])
  await createIndex(db, 'import_to_sign', 'import_id')

  // The start of the sheet is shown to choose the row of titles; it is deleted with the file.
  await addColumns(db, 'import_files', optional('layout'))
  await addColumns(db, 'import_findings', optional('field', 'value', 'proposal'))
  // What a value that is asked about becomes.
  await createTable(db, 'import_corrections', [
    refersTo('import_id', 'imports'),
    number('row_number'),
    ...text('field', 'becomes'),
  ])
  const once = ['import_id', 'row_number', 'field']
  await createUniqueIndex(db, 'import_corrections_once', 'import_corrections', ...once)
  // What titles and colours meant last time. `title:` and a digest of the title, or `look:` and a colour. No word of a
  // sheet is kept.
  await createTable(db, 'import_habits', [key('about'), ...text('choice', 'used_at')])
}
