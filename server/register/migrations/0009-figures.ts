import type { Kysely } from 'kysely'
import { by, createIndex, createTable, text } from './columns.ts'

/** What figures are counted by, and reports as they were made: the same question gets the same answer. */
export async function figures(db: Kysely<unknown>): Promise<void> {
  await createTable(db, 'reports', [
    ['period', 'text', (column) => column.primaryKey().notNull()],
    ...text('made_at', 'content'),
    ...by,
  ])
  await createIndex(db, 'restrictions', 'in_force_on', 'lifted_on', 'until_on', 'state')
  await createIndex(db, 'warnings', 'warned_at', 'undone_at')
  await createIndex(db, 'escalations', 'escalated_at', 'state')
  await createIndex(db, 'decisions', 'decided_at', 'outcome', 'escalation_id')
  await createIndex(db, 'letters', 'sent_on', 'kind', 'decided_on')
  await createIndex(db, 'reviews', 'reviewed_at', 'due_on', 'outcome')
  await createIndex(db, 'representations', 'received_on')
  await createIndex(db, 'representations', 'answered_at', 'outcome')
}
