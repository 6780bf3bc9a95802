import type { Kysely } from 'kysely'

/** P1: whether an original was compared with its message by the Message-ID. What was kept before was not. */
export async function comparedOriginals(db: Kysely<unknown>): Promise<void> {
  for (const table of ['evidence', 'waiting_evidence']) {
    await db.schema
      .alterTable(table)
      .addColumn('compared', 'integer', (column) => column.notNull().defaultTo(0))
      .execute()
  }
}
