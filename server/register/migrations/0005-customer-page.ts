import { type Kysely, sql } from 'kysely'
import type { Dialect } from '../migrate.ts'
import { by, type Column, createIndex, createTable, id, mayReferTo, optional, text } from './columns.ts'

const whoever = (name: string) => optional(`${name}_by_oid`, `${name}_by_tid`, `${name}_by_name`)

/** What a customer's page needs: contact points that were corrected or removed, proposals decided on, merges, corrections. */
export async function customerPage(db: Kysely<unknown>, _dialect: Dialect): Promise<void> {
  await extend(db, 'customers', [mayReferTo('merged_into', 'customers')])
  await createIndex(db, 'customers', 'merged_into')

  await extend(db, 'contact_points', [...optional('removed_at', 'removed_why', 'replaced_by'), ...whoever('removed')])
  // What was removed is kept, and must not keep the address from the customer to whom it belongs.
  await db.schema.dropIndex('contact_points_one_customer_an_address').execute()
  await db.schema
    .createIndex('contact_points_one_customer_an_address')
    .unique()
    .on('contact_points')
    .column('key')
    .where(sql<boolean>`kind = 'email' and removed_at is null`)
    .execute()

  await extend(db, 'proposals', [...optional('by_address', 'decided_at', 'reason'), ...whoever('decided')])
  await createIndex(db, 'proposals', 'state')

  await extend(db, 'warnings', [...optional('undone_why'), ...whoever('undone')])

  // No keys to customers: what was joined may be deleted, each half at its own time.
  await createTable(db, 'merges', [
    id,
    ...text('customer_id', 'other_id', 'why', 'merged_at', 'moved'),
    ...by,
    ...optional('undone_at'),
    ...whoever('undone'),
  ])
  await createIndex(db, 'merges', 'customer_id')
  await createIndex(db, 'merges', 'other_id')

  await createTable(db, 'corrections', [
    id,
    ...text('record_kind', 'record_id', 'field'),
    ...optional('before', 'after'),
    ...text('why', 'at'),
    ...by,
  ])
  await createIndex(db, 'corrections', 'record_id')
  await createIndex(db, 'audit_trail', 'customer_id')
}

async function extend(db: Kysely<unknown>, table: string, columns: Column[]): Promise<void> {
  for (const [name, type, more] of columns) await db.schema.alterTable(table).addColumn(name, type, more).execute()
}
