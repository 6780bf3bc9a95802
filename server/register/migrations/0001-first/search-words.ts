import { type Kysely, sql } from 'kysely'
import type { Dialect } from '../dialect.ts'

/** P15: the words by which the central log is searched. They are made in TypeScript; triggers have them follow their contact point. */
export async function searchWords(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  // Ordered byte by byte on both stores, whatever language the database was made for.
  const text = dialect === 'postgres' ? 'text collate "C"' : 'text'
  // No reference to the contact point: it would need an index of its own, and triggers keep the two together.
  await sql
    .raw(`create table search_words (customer_id ${text} not null, word ${text} not null,
    contact_point_id ${text} not null, primary key (customer_id, word, contact_point_id))
    ${dialect === 'sqlite' ? 'without rowid' : ''}`)
    .execute(db)
  await sql.raw('create index search_words_by_word on search_words (word, customer_id)').execute(db)
}
