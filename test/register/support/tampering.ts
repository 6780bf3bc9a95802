import Database from 'better-sqlite3'
import { Kysely, PostgresDialect, SqliteDialect, sql } from 'kysely'
import pg from 'pg'
import { onTestFinished } from 'vitest'
import type { Where } from '../../support/store/stores.ts'

export type Row = Record<string, unknown>
type Anything = Kysely<Record<string, Row>>

/**
 * The database as somebody with full access can open it: without triggers, foreign keys, checks and unique indexes. So
 * nothing prevents a change, and nothing else changes with it.
 */
export async function inTheirHands(where: Where): Promise<Anything> {
  const db = 'sqliteFile' in where ? onSqlite(where.sqliteFile) : await onPostgres(where.postgresUrl)
  onTestFinished(() => db.destroy())
  return db
}

function onSqlite(file: string): Anything {
  const database = new Database(file)
  database.pragma('foreign_keys = off')
  database.pragma('ignore_check_constraints = on')
  const triggers = database.prepare(`select name from sqlite_master where type = 'trigger'`).pluck().all()
  for (const name of triggers) database.exec(`drop trigger "${name}"`)
  const indexes = database.prepare(`select name from sqlite_master where type = 'index' and sql is not null`)
  for (const name of indexes.pluck().all()) database.exec(`drop index "${name}"`)
  return new Kysely({ dialect: new SqliteDialect({ database }) })
}

async function onPostgres(postgresUrl: string): Promise<Anything> {
  const pool = new pg.Pool({ connectionString: postgresUrl, max: 1 })
  const db: Anything = new Kysely({ dialect: new PostgresDialect({ pool }) })
  await sql`set session_replication_role = replica`.execute(db)
  const { rows } = await sql<{ table: string; name: string }>`
    select conrelid::regclass::text as "table", conname as name from pg_constraint
    where connamespace = current_schema()::regnamespace and contype = 'c'`.execute(db)
  for (const { table, name } of rows)
    await sql`alter table ${sql.raw(table)} drop constraint ${sql.ref(name)}`.execute(db)
  const indexes = await sql<{ name: string }>`select indexrelid::regclass::text as name from pg_index
    join pg_class on pg_class.oid = indrelid where relnamespace = current_schema()::regnamespace
    and indisunique and not exists (select 1 from pg_constraint where conindid = indexrelid)`.execute(db)
  for (const { name } of indexes.rows) await sql`drop index ${sql.raw(name)}`.execute(db)
  return db
}

/** By every column, since a key may be what is changed. */
const same = (row: Row) =>
  sql<boolean>`${sql.join(
    Object.entries(row).map(([column, value]) =>
      value === null ? sql`${sql.ref(column)} is null` : sql`${sql.ref(column)} = ${value}`,
    ),
    sql` and `,
  )}`

export const rowsOf = async (db: Anything, table: string, most: number): Promise<Row[]> =>
  await db.selectFrom(table).selectAll().limit(most).execute()

export const take = (db: Anything, table: string, row: Row) => db.deleteFrom(table).where(same(row)).execute()
export const put = (db: Anything, table: string, row: Row) => db.insertInto(table).values(row).execute()

/** Another value of the same kind. */
export function otherThan(value: unknown, type: string): unknown {
  if (Buffer.isBuffer(value)) return Buffer.from([...value, 0])
  if (type.startsWith('int') || typeof value === 'number') return Number(value ?? 0) + 1_000
  return `${value ?? ''}x`
}
