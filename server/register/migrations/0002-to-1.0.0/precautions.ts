import type { Kysely } from 'kysely'
import { by, createIndex, createTable, id, mayBeDoneBy, optional, refersTo, text } from '../columns.ts'

/**
 * P4, G: what staff do before they visit a customer. `looks`: each time an officer looked at it again, as JSON. The
 * columns of `told` say how the customer was told, or why not.
 */
export async function precautions(db: Kysely<unknown>): Promise<void> {
  await createTable(db, 'precautions', [
    id,
    refersTo('customer_id', 'customers'),
    ...text('steps'),
    ...optional('more'),
    ...text('reason', 'look_again_on', 'recorded_at', 'looks'),
    ...by,
    ...optional('told_on', 'told_method', 'told_text', 'not_told_because', 'told_at'),
    ...mayBeDoneBy('told'),
    ...optional('ended_at', 'ended_why'),
    ...mayBeDoneBy('ended'),
  ])
  await createIndex(db, 'precautions', 'customer_id')
  await createIndex(db, 'precautions', 'look_again_on')
}
