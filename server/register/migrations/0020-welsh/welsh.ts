import { type Kysely, sql } from 'kysely'
import { by, createIndex, createTable, id, text } from '../columns.ts'

/**
 * Welsh Language (Wales) Measure 2011: in which language a customer wants their letters, and who recorded it; and an
 * officer's own words for a customer in Welsh, with the speaker who read them. `record_id`: the restriction, formal
 * warning or precautions that they are about.
 */
export async function welsh(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`alter table customers add column language text check (language in ('english', 'welsh', 'both'))`)
    .execute(db)
  for (const column of ['language_at', 'language_by_oid', 'language_by_tid', 'language_by_name'])
    await sql.raw(`alter table customers add column ${column} text`).execute(db)
  await createTable(db, 'welsh_words', [
    id,
    ...text('record_id', 'english', 'welsh', 'passed_by', 'recorded_at'),
    ...by,
  ])
  await createIndex(db, 'welsh_words', 'record_id')
}
