import { type Kysely, sql } from 'kysely'
import type { Dialect } from '../dialect.ts'

/** P15: the central log's search words. TypeScript makes them; triggers keep them with their contact point. */
export async function searchWords(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  // Binary collation on both stores, whatever the database's locale.
  const text = dialect === 'postgres' ? 'text collate "C"' : 'text'
  // No foreign key to the contact point: it would need its own index, and triggers keep the two together.
  await sql
    .raw(`create table search_words (customer_id ${text} not null, word ${text} not null,
    contact_point_id ${text} not null, primary key (customer_id, word, contact_point_id))
    ${dialect === 'sqlite' ? 'without rowid' : ''}`)
    .execute(db)
  await sql.raw('create index search_words_by_word on search_words (word, customer_id)').execute(db)
}
