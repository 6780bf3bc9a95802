import { sql } from 'kysely'
import type { Register } from '../../../server/register/register.ts'

type Column = { table: string; column: string; type: string }

/** Every column of every table, read from the store itself: there is no list to forget. */
export async function everyColumn(register: Register, store: string): Promise<Column[]> {
  const asked =
    store === 'SQLite'
      ? sql<Column>`
          select tables.name as "table", columns.name as "column", lower(columns.type) as type
          from sqlite_master as tables, pragma_table_info(tables.name) as columns
          where tables.type = 'table' and tables.name not like 'sqlite_%'`
      : sql<Column>`
          select table_name as "table", column_name as "column", data_type as type
          from information_schema.columns where table_schema = 'public'`
  const { rows } = await register.read((reading) => asked.execute(reading))
  return rows.filter(({ table }) => !table.startsWith('kysely_'))
}

/** Every column that contains a text, as `table.column`; searches bytes too. */
export async function whereKept(register: Register, store: string, text: string): Promise<string[]> {
  const found: string[] = []
  for (const [table, columns] of Map.groupBy(await everyColumn(register, store), (one) => one.table)) {
    const { rows } = await register.read((reading) =>
      sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(reading),
    )
    const said = (value: unknown) => (Buffer.isBuffer(value) ? value.toString('utf8') : String(value)).includes(text)
    for (const { column } of columns) if (rows.some((row) => said(row[column]))) found.push(`${table}.${column}`)
  }
  return found
}
