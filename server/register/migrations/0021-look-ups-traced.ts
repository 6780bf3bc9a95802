import { type Kysely, sql } from 'kysely'
import { appendOnlyTable } from '../append-only.ts'
import type { Dialect } from '../migrate.ts'
import { by, createIndex, createTable, id, oneOf, text } from './columns.ts'
import { replaceTable, widenCheck } from './replace-table.ts'

const foundBy = [
  ...['address', 'number', 'name', 'case', 'log', 'subject-access', 'stopped'],
  ...['many-at-once', 'many-in-a-day'],
]

/**
 * G: how much each person looks up in a day, counted by all servers together; in the ledger, that it was more than a
 * day's work needs; and of whom a kept answer tells, so that giving it again is a look too.
 */
export async function lookUpsTraced(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await createTable(db, 'look_up_days', [
    ...text('by_oid', 'by_tid', 'day'),
    ['taken', sql`bigint`, (column) => column.notNull()],
  ])
  await db.schema
    .createIndex('look_up_days_by_person')
    .unique()
    .on('look_up_days')
    .columns(['by_oid', 'by_tid', 'day'])
    .execute()
  await db.schema.alterTable('once_only').addColumn('looks', 'text').execute()
  if (dialect === 'postgres') return await widenCheck(db, 'access_ledger', 'found_by', foundBy)
  await replaceTable(db, 'access_ledger', [id, ...text('at', 'customer_id'), oneOf('found_by', foundBy), ...by])
  for (const first of [[], ['customer_id'], ['by_oid'], ['found_by']]) {
    await createIndex(db, 'access_ledger', ...first, 'at', 'id')
  }
  await createIndex(db, 'access_ledger', 'by_name', 'by_oid', 'by_tid')
  await appendOnlyTable(db, 'access_ledger')
}
