import { type Kysely, sql } from 'kysely'
import { createIndex, createTable, oneOf, optional } from './columns.ts'

const readings = ['waiting', 'whole', 'part', 'not-read']

/** P10: the words of originals, made once. Those of originals that are there already wait to be made. */
export async function originalWords(db: Kysely<unknown>): Promise<void> {
  await createTable(db, 'original_words', [
    ['evidence_id', 'text', (column) => column.primaryKey().notNull().references('evidence.id')],
    oneOf('reading', readings),
    ...optional('text', 'attached', 'made_at'),
  ])
  await createIndex(db, 'original_words', 'reading', 'evidence_id')
  await sql`insert into original_words (evidence_id, reading) select evidence_id, 'waiting' from originals`.execute(db)
}
