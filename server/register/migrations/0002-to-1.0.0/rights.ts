import type { Kysely } from 'kysely'
import { by, createIndex, createTable, id, mayBeDoneBy, oneOf, optional, refersTo, text } from '../columns.ts'

/**
 * G: what a customer asks about their own record, by when it is due, and the answer. UK GDPR Art. 12(3): by when it was
 * due before; on which day, and why, the customer was told that it takes longer. DPA 2018 s.164A: on which day they were
 * told that their complaint came. P14: why somebody answered who had a part in the record.
 */
export async function rights(db: Kysely<unknown>): Promise<void> {
  await createTable(db, 'rights_requests', [
    id,
    refersTo('customer_id', 'customers'),
    oneOf('kind', ['rectification', 'objection', 'erasure', 'complaint', 'subject-access', 'restrict-processing']),
    ...text('received_on', 'due_on', 'what', 'recorded_at'),
    ...by,
    ...optional('answered_at', 'outcome', 'answer', 'statement', 'same_officer_reason'),
    ...mayBeDoneBy('answered'),
    ...optional('due_before', 'extended_on', 'extended_why', 'extended_at'),
    ...mayBeDoneBy('extended'),
    ...optional('acknowledged_on', 'acknowledged_at'),
    ...mayBeDoneBy('acknowledged'),
  ])
  await createIndex(db, 'rights_requests', 'customer_id')
  await createIndex(db, 'rights_requests', 'answered_at', 'due_on')
}
