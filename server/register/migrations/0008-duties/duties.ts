import type { Kysely } from 'kysely'
import { by, createIndex, createTable, id, mayBeDoneBy, oneOf, optional, refersTo, text } from '../columns.ts'

/**
 * P10: an officer's words for the person who escalated. P14: what a message that was passed on demands of the contact,
 * by when, and the adjustments to make for the customer.
 */
export async function duties(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('decisions').addColumn('feedback', 'text').execute()
  await db.schema.alterTable('restrictions').addColumn('adjustments', 'text').execute()
  await createTable(db, 'duties', [
    id,
    refersTo('passed_on_id', 'passed_on'),
    oneOf('kind', kinds),
    ...text('received_on'),
    ...optional('due_on'),
    ...text('noted_at'),
    ...by,
    ...optional('dealt_at'),
    ...mayBeDoneBy('dealt'),
  ])
  await createIndex(db, 'duties', 'passed_on_id')
  await createIndex(db, 'duties', 'dealt_at', 'due_on')
}

const kinds = [
  'message',
  'filed-mail',
  'information-request',
  'subject-access',
  'data-protection-complaint',
  'safeguarding',
  'complaint',
  'adjustments',
]
