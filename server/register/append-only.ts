import { type Kysely, sql } from 'kysely'
import type { Dialect } from './migrate.ts'

/** What the database itself refuses, whoever asks: `when` limits it to some rows. */
type Guard = { table: string; against: 'update' | 'delete'; when?: string }

const guards: Guard[] = [
  { table: 'audit_trail', against: 'update' },
  { table: 'audit_trail', against: 'delete' },
  { table: 'audit_head', against: 'delete' },
  // The head only ever moves on to the next entry.
  { table: 'audit_head', against: 'update', when: 'new.seq <> old.seq + 1' },
  // What lapses is deleted from the ledger; nothing in it is ever changed.
  { table: 'access_ledger', against: 'update' },
]

/** Makes the audit trail append-only and the access ledger unchangeable by triggers: the one place where the dialects differ. */
export async function appendOnly(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  if (dialect === 'sqlite') for (const table of guardedTables) await appendOnlyTable(db, table)
  else for (const statement of postgresTriggers()) await sql.raw(statement).execute(db)
}

/** The guards of one table made anew: SQLite drops them with the table. */
export async function appendOnlyTable(db: Kysely<unknown>, table: string): Promise<void> {
  for (const statement of sqliteTriggers(table)) await sql.raw(statement).execute(db)
}

const guardedTables = [...new Set(guards.map(({ table }) => table))]

function sqliteTriggers(of: string): string[] {
  const refuse = "begin select raise(abort, 'append-only'); end"
  const changes = guards
    .filter(({ table }) => table === of)
    .map(
      ({ table, against, when }) =>
        `create trigger ${table}_no_${against} before ${against} on ${table} ${when ? `when ${when}` : ''} ${refuse}`,
    )
  // INSERT OR REPLACE takes a row away without asking the delete trigger.
  const replacements = ['audit_trail.seq', 'audit_head.id', 'access_ledger.id']
    .filter((key) => key.startsWith(`${of}.`))
    .map((key) => {
      const [table, column] = key.split('.')
      const taken = `exists (select 1 from ${table} where ${column} = new.${column})`
      return `create trigger ${table}_no_replace before insert on ${table} when ${taken} ${refuse}`
    })
  return [...changes, ...replacements]
}

function postgresTriggers(): string[] {
  const refuse =
    "create function refuse_change() returns trigger language plpgsql as $$ begin raise exception 'append-only'; end $$"
  const changes = guards.map(
    ({ table, against, when }) =>
      `create trigger ${table}_no_${against} before ${against} on ${table} for each row
       ${when ? `when (${when})` : ''} execute function refuse_change()`,
  )
  const truncations = guardedTables.map(
    (table) =>
      `create trigger ${table}_no_truncate before truncate on ${table} for each statement execute function refuse_change()`,
  )
  return [refuse, ...changes, ...truncations]
}
