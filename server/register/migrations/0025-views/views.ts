import type { Kysely } from 'kysely'
import { by, createIndex, createTable, createUniqueIndex, id, oneOf, text } from '../columns.ts'

/** P15: views of the log under a name, each its author's alone: filters and order, never what was searched for. */
export async function views(db: Kysely<unknown>): Promise<void> {
  await createTable(db, 'saved_views', [
    id,
    ...by,
    oneOf('log', ['restrictions', 'escalations']),
    ...text('name', 'fragment', 'used_at'),
  ])
  await createUniqueIndex(db, 'saved_views_once', 'saved_views', 'by_oid', 'by_tid', 'log', 'name')
  await createIndex(db, 'saved_views', 'used_at')
}
