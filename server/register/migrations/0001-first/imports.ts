import type { Kysely } from 'kysely'
import {
  by,
  bytes,
  createIndex,
  createTable,
  id,
  key,
  keyOf,
  mayBeNumber,
  number,
  oneOf,
  optional,
  refersTo,
  text,
  yesOrNo,
} from '../columns.ts'
import type { Dialect } from '../dialect.ts'

/** P15: imports: their progress, their findings, and the records that came from them. */
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
  // The file is kept only until it is imported or discarded.
  await createTable(db, 'import_files', [keyOf('import_id', 'imports'), bytes('content', dialect)])
  await createTable(db, 'import_findings', [
    id,
    refersTo('import_id', 'imports'),
    yesOrNo('stops'),
    mayBeNumber('row_number'),
    mayBeNumber('column_number'),
    ...text('what'),
    ...optional('about'),
  ])
  await createIndex(db, 'import_findings', 'import_id')

  // No foreign keys: the records are in seven tables. What else the file says of a record is kept word for word.
  await createTable(db, 'imported_records', [
    key('record_id'),
    refersTo('import_id', 'imports'),
    oneOf('kind', [
      ...['restriction', 'warning', 'escalation'],
      ...['letter', 'representation', 'changed-circumstances', 'review'],
    ]),
    number('row_number'),
    ...text('fingerprint'),
    ...optional('approved_by', 'own_reference', 'notes', 'considered', 'evidence'),
  ])
  await createIndex(db, 'imported_records', 'fingerprint')
  await createIndex(db, 'imported_records', 'import_id')
}
