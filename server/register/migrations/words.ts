import { type Kysely, sql } from 'kysely'
import type { Dialect } from './dialect.ts'

/** More words for a CHECK. Columns that other migrations added stay as they are. */
export const widenWords = (
  db: Kysely<unknown>,
  dialect: Dialect,
  at: { table: string; column: string; before: string; after: string },
): Promise<void> => (dialect === 'postgres' ? onPostgres(db, at) : onSqlite(db, at))

type At = { table: string; column: string; before: string; after: string }

async function onPostgres(db: Kysely<unknown>, { table, column, after }: At): Promise<void> {
  await sql.raw(`alter table ${table} drop constraint ${table}_${column}_check`).execute(db)
  await sql
    .raw(`alter table ${table} add constraint ${table}_${column}_check check (${column} in (${after}))`)
    .execute(db)
}

/** SQLite can't change a CHECK, so the table is made again from its own text, with its rows, indexes and triggers. */
async function onSqlite(db: Kysely<unknown>, { table, before, after }: At): Promise<void> {
  const { rows } = await sql<{ type: string; sql: string }>`select type, sql from sqlite_master
    where tbl_name = ${table} and sql is not null order by type = 'table' desc, rowid`.execute(db)
  const [text, ...others] = rows.map((row) => row.sql)
  const made = text
    ?.replace(before, after)
    .replace(new RegExp(`^create table "?${table}"?`, 'i'), `create table remade`)
  if (!made?.includes(after)) throw new Error(`${table} has no such CHECK.`)
  // Otherwise the renaming would look for the table in the triggers of others, while it is gone.
  await sql.raw('pragma legacy_alter_table = on').execute(db)
  await sql.raw(made).execute(db)
  await sql.raw(`insert into remade select * from ${table}`).execute(db)
  await sql.raw(`drop table ${table}`).execute(db)
  await sql.raw(`alter table remade rename to ${table}`).execute(db)
  for (const one of others) await sql.raw(one).execute(db)
  await sql.raw('pragma legacy_alter_table = off').execute(db)
}
