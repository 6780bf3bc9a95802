import { type Kysely, sql } from 'kysely'
import { appendOnlyTable } from '../append-only.ts'
import type { Dialect } from '../migrate.ts'
import { by, createIndex, createTable, id, oneOf, text } from './columns.ts'
import { replaceTable, widenCheck } from './replace-table.ts'

const foundBy = ['address', 'number', 'name', 'case', 'log', 'subject-access', 'stopped']

/** What each person has looked up, counted by all servers together; and in the ledger, that somebody was stopped. */
export async function stoppedLookUps(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await createTable(db, 'look_ups', [
    ...text('by_oid', 'by_tid', 'kind'),
    ['full_at', sql`bigint`, (column) => column.notNull()],
  ])
  await db.schema
    .createIndex('look_ups_by_person')
    .unique()
    .on('look_ups')
    .columns(['by_oid', 'by_tid', 'kind'])
    .execute()
  if (dialect === 'postgres') return await widenCheck(db, 'access_ledger', 'found_by', foundBy)
  await replaceTable(db, 'access_ledger', [id, ...text('at', 'customer_id'), oneOf('found_by', foundBy), ...by])
  for (const first of [[], ['customer_id'], ['by_oid'], ['found_by']]) {
    await createIndex(db, 'access_ledger', ...first, 'at', 'id')
  }
  await createIndex(db, 'access_ledger', 'by_name', 'by_oid', 'by_tid')
  await appendOnlyTable(db, 'access_ledger')
}
