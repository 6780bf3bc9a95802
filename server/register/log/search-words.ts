import { type Expression, type SqlBool, sql } from 'kysely'
import type { ContactPoint } from '../../policy/contact-point/contact-point.ts'
import { wordsOf } from '../../policy/log/search-words.ts'
import type { WhoseColumns } from '../contact-point/whose-columns.ts'
import { inPieces } from '../store/in-pieces.ts'
import type { Reading, Writing } from '../store.ts'

/** Rows per insert: PostgreSQL takes 65,535 values, SQLite 32,766. */
const rowsAtOnce = 5_000

type Kept = ContactPoint & Pick<WhoseColumns, 'whose'> & { id: string; customer_id: string }

/**
 * Stores the words that find contact points in the central log, except a representative's: for whom they act is on the
 * customer's page alone. They are deleted and moved with the contact point
 * automatically. Several at once, for an import.
 */
export async function addSearchWords(tx: Writing, points: Kept[]): Promise<void> {
  // Sorted, so that a large import fills the index from one end to the other.
  const rows = points
    .filter(isSearched)
    .flatMap((point) => wordsOf(point).map((word) => ({ ...idsOf(point), word })))
    .sort((one, other) => (one.word < other.word ? -1 : 1))
  for (const some of inPieces(rows, rowsAtOnce)) await tx.insertInto('search_words').values(some).execute()
}

/** Whether the central log finds customers by contact points of this kind and owner. */
const isSearched = ({ whose }: Pick<WhoseColumns, 'whose'>): boolean => whose !== 'representative'

const idsOf = ({ id, customer_id }: Kept) => ({ customer_id, contact_point_id: id })

/** Sorts after every text that begins with what precedes it, byte by byte. */
const last = '\u{10ffff}'

const begins = (choice: string[]): Expression<SqlBool> =>
  sql`(${sql.join(
    choice.map((prefix) => sql`(w.word >= ${prefix} and w.word < ${prefix + last})`),
    sql` or `,
  )})`

/** How many words of contact points begin like this, counted up to `most`. */
export async function countWords(reading: Reading, choice: string[], most: number): Promise<number> {
  const { rows } = await sql<{ n: number | string }>`select count(*) as n from
    (select 1 from search_words w where ${begins(choice)} limit ${most}) as found`.execute(reading)
  return Number(rows[0]?.n)
}

/** The customers with a word that begins like this. */
export const customersWith = (choice: string[]) =>
  sql<{ customer_id: string }>`select distinct w.customer_id from search_words w where ${begins(choice)}`

/** Whether this customer has a word that begins like this. */
export const hasWord = (customerId: Expression<unknown>, choice: string[]): Expression<SqlBool> =>
  sql<SqlBool>`exists (select 1 from search_words w where w.customer_id = ${customerId} and ${begins(choice)})`
