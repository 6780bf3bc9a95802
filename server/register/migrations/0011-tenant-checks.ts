import type { Kysely } from 'kysely'
import { by, createIndex, createTable, id, number, text } from './columns.ts'

/** P13: what ICT's mail system was found to have, and when an arrangement was last seen as it should be. */
export async function tenantChecks(db: Kysely<unknown>): Promise<void> {
  await createTable(db, 'tenant_checks', [id, ...text('at', 'drifts'), number('rules'), ...by])
  await createIndex(db, 'tenant_checks', 'at')
  await db.schema.alterTable('arrangements').addColumn('verified_at', 'text').execute()
}
