import { type Kysely, sql } from 'kysely'
import { type Column, createTable, isOneOf } from './columns.ts'

/** PostgreSQL: a column takes these values from now on. */
export async function widenCheck(db: Kysely<unknown>, table: string, column: string, values: string[]): Promise<void> {
  const name = `${table}_${column}_check`
  await db.schema.alterTable(table).dropConstraint(name).execute()
  await db.schema.alterTable(table).addCheckConstraint(name, isOneOf(column, values)).execute()
}

/**
 * SQLite cannot change a check: the table is made anew beside the old one and takes its place. Its indexes and triggers
 * go with the old one, and are the caller's to make again. References to it hold by its name; the opening has them
 * unchecked meanwhile, and checks them in the end. The triggers that keep the central log stay as they were.
 */
export async function replaceTable(db: Kysely<unknown>, table: string, columns: Column[]): Promise<void> {
  const next = `${table}_next`
  const { rows: triggers } = await sql<{ name: string; sql: string }>`
    select name, sql from sqlite_master where type = 'trigger' and name like 'log\\_%' escape '\\'`.execute(db)
  for (const { name } of triggers) await sql`drop trigger ${sql.ref(name)}`.execute(db)
  await createTable(db, next, columns)
  const { rows: old } = await sql<{ name: string }>`select name from pragma_table_info(${table})`.execute(db)
  const names = sql.join(old.map(({ name }) => sql.ref(name)))
  await sql`insert into ${sql.table(next)} (${names}) select ${names} from ${sql.table(table)}`.execute(db)
  await db.schema.dropTable(table).execute()
  await db.schema.alterTable(next).renameTo(table).execute()
  for (const trigger of triggers) await sql.raw(trigger.sql).execute(db)
}
