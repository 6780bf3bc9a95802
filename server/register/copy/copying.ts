import { type Kysely, sql } from 'kysely'
import type { Dialect } from '../migrations/dialect.ts'
import type { Reading } from '../store.ts'
import { NotDone } from './not-done.ts'

type Row = Record<string, unknown>
/** Untyped, because every table is copied, whatever is in it. */
export type AnyTables = Record<string, Row>

/** A register to copy from or to, within one transaction of its store. */
export type Side = {
  dialect: Dialect
  db: Kysely<AnyTables>
  reading: Reading
}

/** Every table with its column names, in alphabetical order; without the tables of the migrator and of Litestream. */
type Shape = Map<string, string[]>

export type Copied = { tables: number; rows: number }

/** Rows per page. Rows with bytes can be large, so few are in memory at a time. */
const atOnce = (columns: string[]) => (columns.some((name) => name === 'content') ? 4 : 200)

/**
 * Copies every row of every table, including the audit trail, with which the copy is compared afterwards. `to` must have
 * the same tables, with no active triggers.
 * @throws NotDone if tables or columns differ, or a row did not arrive
 */
export async function copyEverything(from: Side, to: Side): Promise<Copied> {
  const shape = await shapeOf(to)
  const given = await shapeOf(from)
  const wrong = [...shape.keys(), ...given.keys()].find((name) => `${shape.get(name)}` !== `${given.get(name)}`)
  if (wrong !== undefined) throw new NotDone(`It is not a whole register: the table ${wrong} is not as it should be.`)

  let rows = 0
  for (const [table, columns] of shape) {
    await sql`delete from ${sql.table(table)}`.execute(to.db)
    let copied = 0
    for await (const some of rowsOf(from, table, columns)) {
      await to.db.insertInto(table).values(some).execute()
      copied += some.length
    }
    if ((await countIn(to, table)) !== copied) throw new NotDone(`The table ${table} did not arrive as it was.`)
    rows += copied
  }
  return { tables: shape.size, rows }
}

async function countIn({ db }: Side, table: string): Promise<number> {
  const { rows } = await sql<{ n: number | string }>`select count(*) as n from ${sql.table(table)}`.execute(db)
  return Number(rows[0]?.n)
}

/** The register's tables, from the store's own schema. */
async function shapeOf({ db, dialect }: Side): Promise<Shape> {
  const asked =
    dialect === 'sqlite'
      ? sql<{ table: string; column: string }>`
          select m.name as "table", c.name as "column" from sqlite_master as m, pragma_table_info(m.name) as c
          where m.type in ('table', 'view') and m.name not like 'sqlite\\_%' escape '\\'`
      : sql<{ table: string; column: string }>`
          select table_name as "table", column_name as "column" from information_schema.columns
          where table_schema = current_schema()`
  const { rows } = await asked.execute(db)
  const byTable = Map.groupBy(
    rows.filter(({ table }) => !/^(kysely|_litestream)_/.test(table)),
    ({ table }) => table,
  )
  const tables = [...byTable].map(([table, of]): [string, string[]] => [table, of.map((one) => one.column).sort()])
  return new Map(tables.sort(([a], [b]) => (a < b ? -1 : 1)))
}

async function* rowsOf({ db, dialect }: Side, table: string, columns: string[]): AsyncGenerator<Row[]> {
  const most = atOnce(columns)
  const query = db.selectFrom(table).select(columns)
  if (dialect === 'sqlite') {
    let some: Row[] = []
    for await (const row of query.stream()) {
      some.push(row)
      if (some.length < most) continue
      yield some
      some = []
    }
    if (some.length > 0) yield some
    return
  }
  await sql`declare copied no scroll cursor for ${query}`.execute(db)
  for (;;) {
    const { rows } = await sql<Row>`fetch ${sql.lit(most)} from copied`.execute(db)
    if (rows.length === 0) break
    yield rows
  }
  await sql`close copied`.execute(db)
}
