import Database from 'better-sqlite3'
import { Kysely, PostgresDialect, SqliteDialect, sql } from 'kysely'
import { firstTables } from '../../server/register/migrations/0001-first-tables.ts'
import { openPool } from '../../server/register/pool.ts'
import type { Where } from './stores.ts'

/** A register as the first release left it, with one of everything that the second changes. */
const firstRelease = [
  `insert into customers values ('c', '2026-01-01T00:00:00.000Z')`,
  `insert into escalations (id, customer_id, escalated_at, behaviours, state, by_oid, by_tid, by_name)
   values ('e', 'c', '2026-01-02T00:00:00.000Z', '[]', 'pending', 'o', 't', 'Amira')`,
  `insert into evidence (id, escalation_id, added_at, channel) values ('v', 'e', '2026-01-02T00:00:00.000Z', 'email')`,
  `insert into restrictions (id, customer_id, made_at, measures, contact, deputy, in_force_on, by_oid, by_tid, by_name)
   values ('r', 'c', '2026-01-03T00:00:00.000Z', '[{"kind":"designated-contact"}]',
     '{"name":"Sam","post":"P","address":"sam@ambleford.example"}', '{"name":"Kit","address":"kit@ambleford.example"}',
     '2026-08-31', 'o', 't', 'Ruth')`,
  `insert into restrictions (id, customer_id, made_at, measures, contact, in_force_on, lifted_on, by_oid, by_tid, by_name)
   values ('l', 'c', '2025-01-03T00:00:00.000Z', '[]', '{}', '2025-01-03', '2025-06-01', 'o', 't', 'Ruth')`,
  `insert into access_ledger values ('a', '2026-01-04T00:00:00.000Z', 'c', 'address', 'o', 't', 'Dan')`,
]

/** Leaves an empty place as the first release would have. */
export async function asFirstReleased(where: Where): Promise<void> {
  const dialect =
    'sqliteFile' in where
      ? new SqliteDialect({ database: new Database(where.sqliteFile) })
      : new PostgresDialect({ pool: openPool(where.postgresUrl, { max: 1 }) })
  const db = new Kysely<unknown>({ dialect })
  await firstTables(db, 'sqliteFile' in where ? 'sqlite' : 'postgres')
  for (const statement of firstRelease) await sql.raw(statement).execute(db)
  // What the migrator itself notes.
  const made = [
    'create table kysely_migration (name varchar(255) not null primary key, timestamp varchar(255) not null)',
  ]
  made.push(`insert into kysely_migration values ('0001-first-tables', '2026-01-01T00:00:00.000Z')`)
  for (const statement of made) await sql.raw(statement).execute(db)
  await db.destroy()
}
