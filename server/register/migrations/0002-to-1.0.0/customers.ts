import { type Kysely, sql } from 'kysely'
import {
  addColumns,
  by,
  createIndex,
  createTable,
  id,
  mayBeDoneBy,
  mayBeOneOf,
  optional,
  refersTo,
  text,
} from '../columns.ts'

/** P8, P12: whose a contact point is. Empty is the customer's own, so that records from before keep their digests. */
const whose = [
  mayBeOneOf('whose', ['shared', 'representative']),
  mayBeOneOf('part', ['solicitor', 'mp', 'councillor', 'advocate', 'carer', 'support-worker', 'relative']),
  ...optional('representative'),
]

/** Whose a contact point is, a customer's language, and what keeps their records. */
export async function customers(db: Kysely<unknown>): Promise<void> {
  for (const table of ['contact_points', 'proposals']) await addColumns(db, table, whose)
  // Only the customer's own address belongs to one customer. Several share a mailbox, or a solicitor acts for several.
  await db.schema.dropIndex('contact_points_one_customer_an_address').execute()
  await db.schema
    .createIndex('contact_points_one_customer_an_address')
    .unique()
    .on('contact_points')
    .column('key')
    .where(sql<boolean>`kind = 'email' and removed_at is null and whose is null`)
    .execute()

  // Welsh Language (Wales) Measure 2011: in which language a customer wants their letters, and who recorded it.
  await addColumns(db, 'customers', [
    mayBeOneOf('language', ['english', 'welsh', 'both']),
    ...optional('language_at'),
    ...mayBeDoneBy('language'),
  ])

  // G: what keeps a customer's records from deletion. `looks`: each time a keeper looked at it again, as JSON.
  await createTable(db, 'holds', [
    id,
    refersTo('customer_id', 'customers'),
    ...text('reason', 'look_again_on', 'placed_at', 'looks'),
    ...by,
    ...optional('lifted_at', 'lifted_why'),
    ...mayBeDoneBy('lifted'),
  ])
  await createIndex(db, 'holds', 'customer_id')
  await createIndex(db, 'holds', 'look_again_on')
}
