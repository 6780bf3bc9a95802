import { type Expression, type Kysely, type SqlBool, sql } from 'kysely'
import type { ContactPoint } from '../policy/contact-point.ts'
import { wordsOf } from '../policy/search-words.ts'
import { ofManyShapes } from './of-many-shapes.ts'
import type { Reading, Writing } from './store.ts'

/** Rows of one insert: PostgreSQL takes 65,535 values, SQLite 32,766. */
const rowsAtOnce = 5_000

/**
 * Keeps the words by which contact points are found in the central log; they go with the contact point. Several at
 * once, for an import.
 */
export async function addSearchWords(tx: Writing | Kysely<unknown>, points: (ContactPoint & { id: string })[]) {
  const rows = points.flatMap((point) => wordsOf(point).map((word) => ({ word, contact_point_id: point.id })))
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    await (tx as Writing)
      .insertInto('search_words')
      .values(rows.slice(from, from + rowsAtOnce))
      .modifyEnd(ofManyShapes)
      .execute()
  }
}

/** Comes after every text that begins with what stands before it, byte by byte. */
const last = '\u{10ffff}'

const begins = (choice: string[]): Expression<SqlBool> =>
  sql`(${sql.join(
    choice.map((prefix) => sql`(w.word >= ${prefix} and w.word < ${prefix + last})`),
    sql` or `,
  )})`

/** Of how many contact points a word begins so, counted up to `most`. */
export async function countWords(reading: Reading, choice: string[], most: number): Promise<number> {
  const { rows } = await sql<{ n: number | string }>`select count(*) as n from
    (select 1 from search_words w where ${begins(choice)} limit ${most}) as found ${ofManyShapes}`.execute(reading)
  return Number(rows[0]?.n)
}

/** The customers of whom a word begins so. */
export const customersWith = (choice: string[]) =>
  sql<{ customer_id: string }>`select distinct p.customer_id from search_words w
    join contact_points p on p.id = w.contact_point_id where ${begins(choice)} and p.removed_at is null`

/** Whether a word of this customer begins so. */
export const hasWord = (customerId: Expression<unknown>, choice: string[]): Expression<SqlBool> =>
  sql<SqlBool>`exists (select 1 from contact_points p join search_words w on w.contact_point_id = p.id
    where p.customer_id = ${customerId} and p.removed_at is null and ${begins(choice)})`
