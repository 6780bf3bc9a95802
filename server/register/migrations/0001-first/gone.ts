import type { Kysely } from 'kysely'
import { by, createTable, id, key, number, text } from '../columns.ts'

/**
 * Tables of 1.0.0 that a later migration deletes: without them, an older register could not be copied before its upgrade.
 * What made them fast and kept them up to date is left out.
 */
export async function gone(db: Kysely<unknown>): Promise<void> {
  await createTable(db, 'checkpoints', [...text('origin'), number('size'), ...text('signed_at', 'note')])
  await createTable(db, 'search_words', text('customer_id', 'word', 'contact_point_id'))
  await createTable(db, 'log_restrictions', [
    key('restriction_id'),
    ...text('customer_id', 'name', 'state', 'decided_at', 'in_force_on', 'until_on', 'review_due'),
    ...text('measures', 'services'),
    number('letter_outstanding'),
    number('mail_outstanding'),
  ])
  await createTable(db, 'log_escalations', [
    key('escalation_id'),
    ...text('customer_id', 'name', 'state', 'escalated_at', 'behaviours', 'service'),
  ])
  await createTable(db, 'saved_views', [id, ...by, ...text('log', 'name', 'fragment', 'used_at')])
}
