import type { Kysely } from 'kysely'
import type { Dialect } from '../dialect.ts'
import { outcomesMore } from './outcomes.ts'
import { signature } from './signature.ts'

/**
 * Decisions: P11, the ways that stay open where a channel is closed; P13, the signature on an import; P7, P9,
 * further outcomes.
 */
export async function decide(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await db.schema.alterTable('restrictions').addColumn('ways', 'text').execute()
  await signature(db, dialect)
  await outcomesMore(db, dialect)
}
