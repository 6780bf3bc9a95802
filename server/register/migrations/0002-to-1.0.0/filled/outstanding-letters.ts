import { type Kysely, sql } from 'kysely'

/** P14: the log's lines say what its triggers say from now on (`../log-triggers.ts`). */
export async function outstandingLetters(db: Kysely<unknown>): Promise<void> {
  await sql`
    update log_restrictions set letter_outstanding = 0
    where letter_outstanding = 1 and state not in ('agreed', 'in-force') and not exists (
      select 1 from letters l
      where l.restriction_id = log_restrictions.restriction_id and l.state = 'to-write' and l.kind = 'lifting'
    )`.execute(db)
}
