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
export const whereKept = async (register: Register, store: string, text: string): Promise<string[]> =>
  (await whereEachKept(register, store, [text]))[text] ?? []

/** The same for several texts: each table is read once. */
export async function whereEachKept(
  register: Register,
  store: string,
  texts: readonly string[],
): Promise<Record<string, string[]>> {
  const found = Object.fromEntries(texts.map((text): [string, string[]] => [text, []]))
  const tables = Map.groupBy(await everyColumn(register, store), (one) => one.table)
  await register.read(async (reading) => {
    for (const [table, columns] of tables) {
      const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(reading)
      for (const { column } of columns) {
        const said = rows.map(({ [column]: value }) =>
          Buffer.isBuffer(value) ? value.toString('utf8') : String(value),
        )
        for (const text of texts) if (said.some((one) => one.includes(text))) found[text]?.push(`${table}.${column}`)
      }
    }
  })
  return found
}
