import type { Kysely } from 'kysely'

/** P10: an officer's words for the person who escalated. */
export async function duties(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('decisions').addColumn('feedback', 'text').execute()
}
