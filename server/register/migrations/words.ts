import { type Kysely, sql } from 'kysely'
import type { Dialect } from './dialect.ts'

/** More words for a CHECK that allows those `before`. */
export type MoreWords = { table: string; column: string; before: readonly string[]; more: readonly string[] }

/** Adds the words to the CHECK. Rows, indexes, triggers, and columns that other migrations added stay as they are. */
export const widenWords = (db: Kysely<unknown>, dialect: Dialect, given: MoreWords): Promise<void> =>
  dialect === 'postgres' ? onPostgres(db, given) : onSqlite(db, given)

const list = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ')

async function onPostgres(db: Kysely<unknown>, { table, column, before, more }: MoreWords): Promise<void> {
  const check = `${table}_${column}_check`
  await sql.raw(`alter table ${table} drop constraint ${check}`).execute(db)
  await sql
    .raw(`alter table ${table} add constraint ${check} check (${column} in (${list([...before, ...more])}))`)
    .execute(db)
}

/** SQLite can't change a CHECK, so the table is made again from its own text, with its rows, indexes and triggers. */
async function onSqlite(db: Kysely<unknown>, { table, column, before, more }: MoreWords): Promise<void> {
  const { rows } = await sql<{ type: string; sql: string }>`select type, sql from sqlite_master
    where tbl_name = ${table} and sql is not null order by type = 'table' desc, rowid`.execute(db)
  const [text, ...others] = rows.map((row) => row.sql)
  const check = (words: readonly string[]) => `"${column}" in (${list(words)})`
  const made = text
    ?.replace(check(before), check([...before, ...more]))
    .replace(new RegExp(`^create table "?${table}"?`, 'i'), `create table remade`)
  if (!made?.includes(check([...before, ...more]))) throw new Error(`${table} has no such CHECK.`)
  // Otherwise the renaming would look for the table in the triggers of others, while it is gone.
  await sql.raw('pragma legacy_alter_table = on').execute(db)
  await sql.raw(made).execute(db)
  await sql.raw(`insert into remade select * from ${table}`).execute(db)
  await sql.raw(`drop table ${table}`).execute(db)
  await sql.raw(`alter table remade rename to ${table}`).execute(db)
  for (const one of others) await sql.raw(one).execute(db)
  await sql.raw('pragma legacy_alter_table = off').execute(db)
}
