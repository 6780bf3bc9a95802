import type { Kysely } from 'kysely'
import { keepLog } from '../log-entries.ts'
import type { Dialect } from '../migrate.ts'

/** In PostgreSQL the triggers of the log's lines stand aside for a transaction that makes the lines itself. */
export async function logLines(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  if (dialect === 'postgres') await keepLog(db, dialect)
}
