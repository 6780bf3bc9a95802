import type { Kysely } from 'kysely'
import {
  by,
  bytes,
  createTable,
  createUniqueIndex,
  id,
  key,
  keyOf,
  mayBeDoneBy,
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
    oneOf('state', [
      'checking',
      'checked',
      'running',
      'done',
      'unreadable',
      'stopped',
      'discarded',
      'to-sign',
      'signed',
    ]),
    oneOf('format', ['csv', 'xlsx']),
    number('bytes'),
    ...text('sha256', 'made_at', 'seen_at'),
    oneOf('existing', ['leave', 'add']),
    ...optional('encoding', 'titles', 'matching', 'phase', 'counts', 'ended_at'),
    number('done'),
    number('total'),
    ...by,
    ...optional('to_sign_digest', 'asked_to_sign_at', 'signed_digest', 'signed_at'),
    ...mayBeDoneBy('signed'),
    ...optional('refused_why', 'by_address', 'by_key', 'signed_by_address', 'signed_by_key'),
    mayBeNumber('head_row'),
    mayBeNumber('sheet'),
    ...optional('looks'),
  ])

  // Kept only until it is imported or discarded.
  await createTable(db, 'import_files', [
    keyOf('import_id', 'imports'),
    bytes('content', dialect),
    ...optional('layout'),
  ])

  await createTable(
    db,
    'import_to_sign',
    [id, refersTo('import_id', 'imports'), number('row_number'), ...text('content')],
    ['import_id'],
  )

  await createTable(
    db,
    'import_findings',
    [
      id,
      refersTo('import_id', 'imports'),
      yesOrNo('stops'),
      mayBeNumber('row_number'),
      mayBeNumber('column_number'),
      ...text('what'),
      ...optional('about', 'field', 'value', 'proposal'),
    ],
    ['import_id'],
  )

  await createTable(db, 'import_corrections', [
    refersTo('import_id', 'imports'),
    number('row_number'),
    ...text('field', 'becomes'),
  ])
  await createUniqueIndex(db, 'import_corrections_once', 'import_corrections', 'import_id', 'row_number', 'field')

  await createTable(db, 'import_habits', [key('about'), ...text('choice', 'used_at')])

  // No foreign keys: the records are in several tables. What else the file says of a record is kept word for word.
  await createTable(
    db,
    'imported_records',
    [
      key('record_id'),
      refersTo('import_id', 'imports'),
      oneOf('kind', [
        'restriction',
        'warning',
        'escalation',
        'letter',
        'representation',
        'changed-circumstances',
        'review',
        'formal-warning',
        'precaution',
        'legal-question',
        'closing-letter',
        'objection',
        'rights-request',
      ]),
      number('row_number'),
      ...text('fingerprint'),
      ...optional('approved_by', 'own_reference', 'notes', 'considered', 'evidence'),
    ],
    ['fingerprint'],
    ['import_id'],
  )
}
