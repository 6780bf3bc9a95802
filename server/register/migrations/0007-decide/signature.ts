import type { Kysely } from 'kysely'
import { createIndex, createTable, id, number, refersTo, text } from '../columns.ts'
import type { Dialect } from '../dialect.ts'
import { widenWords } from '../words.ts'

const before = "'checking', 'checked', 'running', 'done', 'unreadable', 'stopped', 'discarded'"

/** P13: the list of restrictions that an import puts in force, and the officer's signature on it. */
export async function signature(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await widenWords(db, dialect, {
    table: 'imports',
    column: 'state',
    before,
    after: `${before}, 'to-sign', 'signed'`,
  })
  const columns = [
    ...['to_sign_digest', 'asked_to_sign_at', 'signed_digest', 'signed_at'],
    ...['signed_by_oid', 'signed_by_tid', 'signed_by_name', 'refused_why'],
    // P13: by these, other accounts of whoever gave or signed the file are recognised.
    ...['by_address', 'by_key', 'signed_by_address', 'signed_by_key'],
  ]
  for (const column of columns) await db.schema.alterTable('imports').addColumn(column, 'text').execute()
  await createTable(db, 'import_to_sign', [
    id,
    refersTo('import_id', 'imports'),
    number('row_number'),
    ...text('content'),
  ])
  await createIndex(db, 'import_to_sign', 'import_id')
}
