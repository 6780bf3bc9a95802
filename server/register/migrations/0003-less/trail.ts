import type { Kysely } from 'kysely'

/** G: the head of the chain leaves the machine every day instead of a signed checkpoint. */
export const dropCheckpoints = (db: Kysely<unknown>): Promise<void> => db.schema.dropTable('checkpoints').execute()
