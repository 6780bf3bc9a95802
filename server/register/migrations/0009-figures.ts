import type { Kysely } from 'kysely'
import { by, createIndex, createTable, text } from './columns.ts'

/** What figures are counted by, and reports as they were made: the same question gets the same answer. */
export async function figures(db: Kysely<unknown>): Promise<void> {
  await createTable(db, 'reports', [
    ['period', 'text', (column) => column.primaryKey().notNull()],
    ...text('made_at', 'content'),
    ...by,
  ])
  // Everything that is asked of all restrictions at once, so that none of their words has to be read over.
  await db.schema
    .createIndex('restrictions_by_their_days')
    .on('restrictions')
    .columns(['in_force_on', 'lifted_on', 'until_on', 'state', 'escalation_id', 'id'])
    .execute()
  await createIndex(db, 'warnings', 'warned_at', 'undone_at')
  await createIndex(db, 'escalations', 'escalated_at', 'state')
  await createIndex(db, 'decisions', 'decided_at', 'outcome', 'escalation_id')
  await createIndex(db, 'letters', 'sent_on', 'kind', 'decided_on')
  await createIndex(db, 'reviews', 'reviewed_at', 'due_on', 'outcome')
  await createIndex(db, 'representations', 'received_on')
  await createIndex(db, 'representations', 'answered_at', 'outcome')
}
