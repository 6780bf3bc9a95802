import type { Kysely } from 'kysely'

/** P8: why a restriction binds more than the service that escalated. Empty in every restriction before. */
export async function scope(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('restrictions').addColumn('scope_reason', 'text').execute()
}
