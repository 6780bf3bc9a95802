import { type Kysely, sql } from 'kysely'

/** Welsh Language (Wales) Measure 2011: in which language a customer wants their letters, and who recorded it. */
export async function welsh(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`alter table customers add column language text check (language in ('english', 'welsh', 'both'))`)
    .execute(db)
  for (const column of ['language_at', 'language_by_oid', 'language_by_tid', 'language_by_name'])
    await sql.raw(`alter table customers add column ${column} text`).execute(db)
}
