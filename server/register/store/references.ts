import { SqliteAdapter, sql } from 'kysely'
import type { Reading } from '../store.ts'
import { ownSchema } from './own-schema.ts'

/** A column that refers to the id of another table's record. */
export type Reference = { child: string; column: string; parent: string }

/** Every foreign key, from the store's own schema. */
export async function referencesIn(reading: Reading): Promise<Reference[]> {
  const isSqlite = reading.getExecutor().adapter instanceof SqliteAdapter
  const { rows } = await (isSqlite
    ? sql<Reference>`select m.name as child, f."from" as "column", f."table" as parent
        from sqlite_master as m, pragma_foreign_key_list(m.name) as f where m.type = 'table'`
    : sql<Reference>`select child.relname as child, attname as "column", parent.relname as parent
        from pg_constraint
        join pg_class as child on child.oid = conrelid
        join pg_class as parent on parent.oid = confrelid
        join pg_attribute on attrelid = conrelid and attnum = conkey[1]
        where contype = 'f' and connamespace = ${ownSchema}`
  ).execute(reading)
  return rows
}
