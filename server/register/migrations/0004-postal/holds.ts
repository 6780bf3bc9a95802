import type { Kysely } from 'kysely'
import { by, createIndex, createTable, id, mayBeDoneBy, optional, refersTo, text } from '../columns.ts'

/** G: what keeps a customer's records from deletion. `looks`: each time a keeper looked at it again, as JSON. */
export async function holds(db: Kysely<unknown>): Promise<void> {
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
