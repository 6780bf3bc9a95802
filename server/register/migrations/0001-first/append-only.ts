import { type Kysely, sql } from 'kysely'
import type { Dialect } from '../dialect.ts'

/** What the database refuses, whoever asks. `when` limits it to some rows. */
type Guard = { table: string; against: 'update' | 'delete'; when?: string }

const guards: Guard[] = [
  { table: 'audit_trail', against: 'update' },
  { table: 'audit_trail', against: 'delete' },
  { table: 'audit_head', against: 'delete' },
  // The head only moves to the next entry.
  { table: 'audit_head', against: 'update', when: 'new.seq <> old.seq + 1' },
  // Retention deletes ledger entries; nothing changes one.
  { table: 'access_ledger', against: 'update' },
]

const keys = { audit_trail: 'seq', audit_head: 'id', access_ledger: 'id' }

/** Triggers that make the audit trail append-only and ledger entries unchangeable. */
export async function appendOnly(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  for (const statement of dialect === 'sqlite' ? onSqlite() : onPostgres()) await sql.raw(statement).execute(db)
}

function onSqlite(): string[] {
  const refuse = "begin select raise(abort, 'append-only'); end"
  const changes = guards.map(
    ({ table, against, when }) =>
      `create trigger ${table}_no_${against} before ${against} on ${table} ${when ? `when ${when}` : ''} ${refuse}`,
  )
  // INSERT OR REPLACE deletes a row without firing the delete trigger.
  const replacements = Object.entries(keys).map(([table, key]) => {
    const taken = `exists (select 1 from ${table} where ${key} = new.${key})`
    return `create trigger ${table}_no_replace before insert on ${table} when ${taken} ${refuse}`
  })
  return [...changes, ...replacements]
}

function onPostgres(): string[] {
  const refuse =
    "create function refuse_change() returns trigger language plpgsql as $$ begin raise exception 'append-only'; end $$"
  const changes = guards.map(
    ({ table, against, when }) =>
      `create trigger ${table}_no_${against} before ${against} on ${table} for each row
       ${when ? `when (${when})` : ''} execute function refuse_change()`,
  )
  const truncations = Object.keys(keys).map(
    (table) =>
      `create trigger ${table}_no_truncate before truncate on ${table} for each statement execute function refuse_change()`,
  )
  return [refuse, ...changes, ...truncations]
}
