import { type Kysely, sql } from 'kysely'
import {
  by,
  createIndex,
  createReferenceIndex,
  createTable,
  id,
  mayBeDoneBy,
  mayReferTo,
  oneOf,
  optional,
  refersTo,
  text,
} from '../columns.ts'
import { contactPointKinds } from './words.ts'

const customer = refersTo('customer_id', 'customers')
const kind = oneOf('kind', contactPointKinds)

/** Customers and their contact points; reports of further ones; merges and corrections. */
export async function customers(db: Kysely<unknown>): Promise<void> {
  await createTable(db, 'customers', [id, ...text('added_at'), mayReferTo('merged_into', 'customers')])
  await createIndex(db, 'customers', 'merged_into')
  await createReferenceIndex(db, 'customers')

  await createTable(db, 'contact_points', [
    id,
    customer,
    kind,
    ...text('value', 'key', 'why', 'added_at'),
    ...by,
    ...optional('removed_at', 'removed_why', 'replaced_by'),
    ...mayBeDoneBy('removed'),
  ])
  await createIndex(db, 'contact_points', 'customer_id')
  await createIndex(db, 'contact_points', 'kind', 'key')
  // An address belongs to one customer. Numbers and names may be shared: a household has one telephone. Removed contact
  // points stay in the table, and must not block the address for the customer it belongs to.
  await db.schema
    .createIndex('contact_points_one_customer_an_address')
    .unique()
    .on('contact_points')
    .column('key')
    .where(sql<boolean>`kind = 'email' and removed_at is null`)
    .execute()

  await createTable(db, 'proposals', [
    id,
    customer,
    kind,
    ...text('value', 'key', 'why', 'proposed_at'),
    oneOf('state', ['proposed', 'accepted', 'refused', 'withdrawn']),
    ...optional('withdrawn_at'),
    ...by,
    ...optional('by_address', 'decided_at', 'reason'),
    ...mayBeDoneBy('decided'),
  ])
  await createIndex(db, 'proposals', 'customer_id')
  await createIndex(db, 'proposals', 'state')

  // No foreign keys to customers: each half of a merge may be deleted at its own time.
  await createTable(db, 'merges', [
    id,
    ...text('customer_id', 'other_id', 'why', 'merged_at', 'moved'),
    ...by,
    ...optional('undone_at'),
    ...mayBeDoneBy('undone'),
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
}
