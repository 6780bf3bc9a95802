import type { Kysely } from 'kysely'
import { createTable, number, text } from '../columns.ts'

/**
 * Tables of 1.0.0 that a later migration deletes: without them, an older register could not be copied before its upgrade.
 * Their indexes and triggers, which made them fast, are left out.
 */
export async function gone(db: Kysely<unknown>): Promise<void> {
  await createTable(db, 'checkpoints', [...text('origin'), number('size'), ...text('signed_at', 'note')])
}
