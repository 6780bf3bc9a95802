import { type Kysely, sql } from 'kysely'
import { makeLog } from '../log-entries.ts'
import type { Dialect } from '../migrate.ts'

/**
 * P15: the log's lines keep a state, measures and behaviours as the words they are. As numbers by their place among the
 * words they meant something else as soon as the words changed places.
 */
export async function wordsInTheLog(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  if (dialect === 'sqlite') {
    const { rows } = await sql<{ name: string }>`
      select name from sqlite_master where type = 'trigger' and name like 'log\\_%' escape '\\'`.execute(db)
    for (const { name } of rows) await sql`drop trigger ${sql.ref(name)}`.execute(db)
  }
  for (const table of ['log_restrictions', 'log_escalations']) await db.schema.dropTable(table).execute()
  await makeLog(db, dialect)
}
