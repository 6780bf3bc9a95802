import Database from 'better-sqlite3'
import { Kysely, PostgresDialect, SqliteDialect, sql } from 'kysely'
import { migrate } from '../../server/register/migrate.ts'
import { openPool } from '../../server/register/pool.ts'
import type { Where } from './stores.ts'

/** Leaves an empty place as a release would have whose last step was this, with these rows in it. */
export async function asOf(where: Where, step: string, statements: string[]): Promise<void> {
  const isSqlite = 'sqliteFile' in where
  const dialect = isSqlite
    ? new SqliteDialect({ database: new Database(where.sqliteFile) })
    : new PostgresDialect({ pool: openPool(where.postgresUrl, { max: 1 }) })
  const db = new Kysely<unknown>({ dialect })
  await migrate(db, isSqlite ? 'sqlite' : 'postgres', step)
  for (const statement of statements) await sql.raw(statement).execute(db)
  await db.destroy()
}
