import { type Kysely, sql } from 'kysely'

/** P14: whom a letter that waits named before they were replaced: it may have gone already, and be recorded later. */
export async function formerContacts(db: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table letters add column former_contacts text').execute(db)
}
