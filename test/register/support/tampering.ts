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
  const { db, guards } = 'sqliteFile' in where ? onSqlite(where.sqliteFile) : await onPostgres(where.postgresUrl)
  onTestFinished(() => db.destroy())
  taken.set(db, guards)
  return db
}

/** What was taken off each database, as the SQL that makes it. */
const taken = new WeakMap<Anything, string[]>()

/** Makes the guards again, as somebody does who wants to leave no trace. */
export async function putGuardsBack(db: Anything): Promise<void> {
  for (const guard of taken.get(db) ?? []) await sql.raw(guard).execute(db)
}

type Taken = { db: Anything; guards: string[] }

function onSqlite(file: string): Taken {
  const database = new Database(file)
  database.pragma('foreign_keys = off')
  database.pragma('ignore_check_constraints = on')
  const guards = database
    .prepare<[], { type: string; name: string; sql: string }>(
      `select type, name, sql from sqlite_master where type in ('trigger', 'index') and sql is not null`,
    )
    .all()
  for (const { type, name } of guards) database.exec(`drop ${type} "${name}"`)
  return { db: new Kysely({ dialect: new SqliteDialect({ database }) }), guards: guards.map((one) => one.sql) }
}

async function onPostgres(postgresUrl: string): Promise<Taken> {
  const pool = new pg.Pool({ connectionString: postgresUrl, max: 1 })
  const db: Anything = new Kysely({ dialect: new PostgresDialect({ pool }) })
  await sql`set session_replication_role = replica`.execute(db)
  const { rows } = await sql<{ table: string; name: string; made: string }>`
    select conrelid::regclass::text as "table", conname as name, pg_get_constraintdef(oid) as made from pg_constraint
    where connamespace = current_schema()::regnamespace and contype = 'c'`.execute(db)
  for (const { table, name } of rows)
    await sql`alter table ${sql.raw(table)} drop constraint ${sql.ref(name)}`.execute(db)
  const indexes = await sql<{ name: string; made: string }>`
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as made from pg_index
    join pg_class on pg_class.oid = indrelid where relnamespace = current_schema()::regnamespace
    and indisunique and not exists (select 1 from pg_constraint where conindid = indexrelid)`.execute(db)
  for (const { name } of indexes.rows) await sql`drop index ${sql.raw(name)}`.execute(db)
  const checks = rows.map(({ table, name, made }) => `alter table ${table} add constraint "${name}" ${made}`)
  return { db, guards: [...checks, ...indexes.rows.map(({ made }) => made)] }
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
