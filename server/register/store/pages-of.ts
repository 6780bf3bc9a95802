import { sql } from 'kysely'
import { type SealedRow, sealedTables } from '../audit/sealed-tables.ts'
import type { Reading } from '../store.ts'

/** The rows of a table in the order of its key, in pages of `most`. */
export async function* pagesOf(
  reading: Reading,
  table: string,
  most: number,
  columns = sql.raw('t.*'),
  joined = sql.raw(''),
): AsyncGenerator<SealedRow[]> {
  const key = (sealedTables as Record<string, { key: readonly string[] }>)[table]?.key ?? ['id']
  const names = sql.join(key.map((column) => sql.ref(`t.${column}`)))
  let after: SealedRow | undefined
  do {
    const from: SealedRow | undefined = after
    const which = from ? sql`where (${names}) > (${sql.join(key.map((column) => from[column]))})` : sql.raw('')
    const { rows } = await sql<SealedRow>`select ${columns} from ${sql.table(table)} as t ${joined} ${which}
      order by ${names} limit ${sql.lit(most)}`.execute(reading)
    if (rows.length > 0) yield rows
    after = rows.length === most ? rows.at(-1) : undefined
  } while (after)
}
