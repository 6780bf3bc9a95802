import { type Kysely, sql } from 'kysely'
import type { Dialect } from '../dialect.ts'

/** Which letters still count once their restriction is over: so far all but those that confirm or announce it. */
const before = "l.kind not in ('restriction', 'variation', 'review-notice')"
/** Only the letter that says that it is over. "It stays as it is" was overtaken. */
const after = "l.kind = 'lifting'"

/** P14: what was overtaken is no longer outstanding in the central log. */
export async function letters(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await (dialect === 'sqlite' ? onSqlite(db) : onPostgres(db))
  await sql`
    update log_restrictions set letter_outstanding = 0
    where letter_outstanding = 1 and state not in ('agreed', 'in-force') and not exists (
      select 1 from letters l
      where l.restriction_id = log_restrictions.restriction_id and l.state = 'to-write' and l.kind = 'lifting'
    )`.execute(db)
}

/** Every trigger that makes lines of restrictions is made again with the other condition, whoever made it. */
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
    where p.pronamespace = current_schema()::regnamespace and position(${before} in p.prosrc) > 0`.execute(db)
  for (const { made } of rows) await sql.raw(made.replaceAll(before, after)).execute(db)
}
