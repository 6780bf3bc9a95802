import type { Kysely } from 'kysely'

/** Decisions: P11, the ways that stay open where a channel is closed. */
export async function decide(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('restrictions').addColumn('ways', 'text').execute()
}
