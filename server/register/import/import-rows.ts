import type { Insertable } from 'kysely'
import type { Imported, RowAnnotations } from '../../policy/import/imported.ts'
import { inPieces } from '../store/in-pieces.ts'
import type { Writing } from '../store.ts'
import type { Colleague } from '../tables/colleague.ts'
import type { Tables } from '../tables/tables.ts'

/** Which import, by whom and when. `newId` makes the ids of what belongs to a record. */
export type Source = { importId: string; at: Date; by: Colleague; newId: () => string }

/** An imported record: its customer, its row, and what else the file says about it. */
export type ImportedRow<What> = {
  id: string
  customerId: string
  at: string | null
  row: number
  fingerprint: string
  said: RowAnnotations
  what: What
}

/** Whether an imported record is of this kind. */
export const isOf =
  <Kind extends Imported['kind']>(kind: Kind) =>
  (one: ImportedRow<{ kind: string }>): one is ImportedRow<Extract<Imported, { kind: Kind }>> =>
    one.what.kind === kind

export type Row<T extends keyof Tables> = Insertable<Tables[T]>

/** The stores take this many values in one statement. */
const maxValues = 30_000

/** All rows must have the same columns. */
export async function insertAll<T extends keyof Tables>(tx: Writing, table: T, rows: Row<T>[]): Promise<void> {
  const [first] = rows
  if (!first) return
  const most = Math.floor(maxValues / Object.keys(first).length)
  for (const some of inPieces(rows, most)) await tx.insertInto(table).values(some).execute()
}
