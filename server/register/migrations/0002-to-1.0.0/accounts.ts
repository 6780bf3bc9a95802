import type { Kysely } from 'kysely'
import { createTable, createUniqueIndex, optional, text } from '../columns.ts'

/** P13: by what other accounts of somebody who acted are known. It starts empty: each act fills it. */
export async function accounts(db: Kysely<unknown>): Promise<void> {
  await createTable(db, 'accounts', [...text('by_oid', 'by_tid'), ...optional('by_address', 'by_key')])
  await createUniqueIndex(db, 'accounts_by_person', 'accounts', 'by_oid', 'by_tid')
}
