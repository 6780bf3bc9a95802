import { type Kysely, sql } from 'kysely'
import type { Dialect } from '../dialect.ts'

/** Which letters count, in 0.9.0: once their restriction is over, all but those that confirm or announce it. */
const before = "(l.kind not in ('restriction', 'variation', 'review-notice') or r.state in ('agreed', 'in-force'))"
/** Then only the letter that says that it is over: "it stays as it is" was overtaken, as the notice of a held review. */
const after = `(l.kind = 'lifting' or r.state in ('agreed', 'in-force'))
  and (l.kind <> 'review-notice' or l.review_due is null or l.review_due = r.review_due)`

/** P14: what was overtaken is no longer outstanding in the central log. Whoever made a trigger that says so. */
export const logTriggers = (db: Kysely<unknown>, dialect: Dialect): Promise<void> =>
  dialect === 'sqlite' ? onSqlite(db) : onPostgres(db)

async function onSqlite(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ name: string; sql: string }>`
    select name, sql from sqlite_master where type = 'trigger' and instr(sql, ${before}) > 0`.execute(db)
  for (const trigger of rows) {
    await sql`drop trigger ${sql.id(trigger.name)}`.execute(db)
    await sql.raw(trigger.sql.replaceAll(before, after)).execute(db)
  }
}

async function onPostgres(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ made: string }>`
    select pg_get_functiondef(p.oid) as made from pg_proc p
    where p.pronamespace = quote_ident(current_schema())::regnamespace and position(${before} in p.prosrc) > 0`.execute(
    db,
  )
  for (const { made } of rows) await sql.raw(made.replaceAll(before, after)).execute(db)
}
