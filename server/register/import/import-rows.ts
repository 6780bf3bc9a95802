import type { Insertable } from 'kysely'
import type { Said } from '../../policy/import/imported.ts'
import type { Writing } from '../store.ts'
import type { Colleague } from '../tables/colleague.ts'
import type { Tables } from '../tables/tables.ts'

/** From which import, by whom and when. `newId` makes the ids of what hangs on a record. */
export type Source = { importId: string; at: Date; by: Colleague; newId: () => string }

/** A record that comes in: whose, from which row, and what the file says beside. */
export type ImportedRow<What> = {
  id: string
  customerId: string
  at: string | null
  row: number
  fingerprint: string
  said: Said
  what: What
}

export type Row<T extends keyof Tables> = Insertable<Tables[T]>

/** The stores take so many values in one statement. */
const mostValues = 30_000

/** All rows have the same columns. */
export async function insertAll<T extends keyof Tables>(tx: Writing, table: T, rows: Row<T>[]): Promise<void> {
  const [first] = rows
  if (!first) return
  const most = Math.floor(mostValues / Object.keys(first).length)
  for (let at = 0; at < rows.length; at += most) {
    await tx
      .insertInto(table)
      .values(rows.slice(at, at + most))
      .execute()
  }
}
