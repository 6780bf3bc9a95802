import type { Kysely } from 'kysely'

/** P15: what a file says of what was considered and of the evidence is kept beside the record, as the file says it. */
export async function wholeLog(db: Kysely<unknown>): Promise<void> {
  for (const column of ['considered', 'evidence']) {
    await db.schema.alterTable('imported_records').addColumn(column, 'text').execute()
  }
}
