import { Kysely, PostgresDialect, SqliteDialect, sql } from 'kysely'
import { keepLogAtOnce } from './log-entries.ts'
import type { Dialect } from './migrate.ts'
import { openPool } from './pool.ts'
import { connect, dialectOver } from './sqlite.ts'
import type { Writing } from './store.ts'
import type { Tables } from './tables.ts'

/** In an order in which each refers only to those before it. */
const staged = [
  'customers',
  'contact_points',
  'search_words',
  'escalations',
  'restrictions',
  'letters',
  'arrangements',
  'warnings',
  'imported_records',
] as const satisfies (keyof Tables)[]

/**
 * Rows that are got ready beside the register and then moved in at once. Tables of the same names stand before the real
 * ones for this one connection alone: what `fill` inserts goes there, holds nobody up, and is gone with the connection.
 */
export type Staging = {
  fill<T>(work: (tx: Writing) => Promise<T>): Promise<T>
  /** One act like any other: `real` is the register itself. */
  moveIn(work: (real: Writing, moving: Moving) => Promise<void>): Promise<void>
  close(): Promise<void>
}

export type Moving = {
  /** Whether the register has changed since in a way that what was got ready does not fit. */
  fits(): Promise<boolean>
  move(): Promise<void>
}

export async function openStaging(where: { sqliteFile: string } | { postgresUrl: string }): Promise<Staging> {
  return 'sqliteFile' in where ? await onSqlite(where.sqliteFile) : await onPostgres(where.postgresUrl)
}

/** What is got ready refers to customers of the register, whom these tables do not have. */
const reference = / references "?\w+"? ?\("?\w+"?\)(?: on delete \w+)?/gi

async function onSqlite(file: string): Promise<Staging> {
  const database = await connect(file)
  for (const table of staged) {
    const made = database.prepare('select sql from main.sqlite_master where type = ? and name = ?')
    const { sql: text } = made.get('table', table) as { sql: string }
    database.exec(text.replace(/^create table /i, 'create temp table ').replaceAll(reference, ''))
  }
  const filling = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) })
  const acting = new Kysely<Tables>({ dialect: dialectOver(database) })
  return {
    fill: (work) => filling.transaction().execute(work),
    moveIn: async (work) => {
      await acting.transaction().execute((tx) => work(tx.withSchema('main'), moving(tx, 'sqlite', 'main')))
    },
    close: async () => {
      database.close()
    },
  }
}

async function onPostgres(url: string): Promise<Staging> {
  const pool = openPool(url, { max: 1, idleTimeoutMillis: 0, lock_timeout: 30_000 })
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  const { rows } = await sql<{ name: string }>`select current_schema() as name`.execute(db)
  const real = rows[0]?.name ?? 'public'
  for (const table of staged) {
    const from = sql`${sql.ref(real)}.${sql.ref(table)}`
    await sql`create temporary table ${sql.ref(table)} (like ${from} including defaults)`.execute(db)
  }
  return {
    fill: (work) => db.transaction().execute(work),
    moveIn: async (work) => {
      await db.transaction().execute(async (tx) => {
        // What the database does by itself after an insert must see the real tables first.
        await sql`set local search_path = ${sql.ref(real)}, pg_temp`.execute(tx)
        await sql`select seq from ${sql.ref(real)}.audit_head for update`.execute(tx)
        await work(tx.withSchema(real), moving(tx, 'postgres', real))
      })
    },
    close: () => db.destroy(),
  }
}

function moving(tx: Writing, dialect: Dialect, to: string): Moving {
  const from = dialect === 'sqlite' ? 'temp' : 'pg_temp'
  const ready = (table: string) => sql`${sql.ref(from)}.${sql.ref(table)}`
  const real = (table: string) => sql`${sql.ref(to)}.${sql.ref(table)}`
  return {
    fits: async () => {
      const { rows } = await sql<{ wrong: number }>`
      select 1 as wrong from ${ready('contact_points')} s join ${real('contact_points')} r on r.key = s.key
        where s.kind = 'email' and r.kind = 'email' and r.removed_at is null
      union all
      select 1 from ${ready('restrictions')} s join ${real('restrictions')} r on r.customer_id = s.customer_id
        where s.state = 'in-force' and r.state = 'in-force'
      union all
      select 1 from (
        select customer_id from ${ready('contact_points')} union select customer_id from ${ready('restrictions')}
        union select customer_id from ${ready('warnings')} union select customer_id from ${ready('escalations')}
      ) s
        left join ${ready('customers')} n on n.id = s.customer_id
        left join ${real('customers')} r on r.id = s.customer_id and r.merged_into is null
        where n.id is null and r.id is null
      limit 1`.execute(tx)
      return rows.length === 0
    },
    move: () =>
      keepLogAtOnce(
        tx as unknown as Kysely<unknown>,
        dialect,
        async () => {
          await sql`create temp table touched_customers as
          select customer_id from ${ready('contact_points')} union select customer_id from ${ready('restrictions')}
          union select customer_id from ${ready('escalations')}`.execute(tx)
          for (const table of staged) {
            await sql`insert into ${sql.ref(to)}.${sql.ref(table)} select * from ${ready(table)}`.execute(tx)
          }
          // What comes after means the real tables by these names.
          for (const table of staged.toReversed()) await sql`drop table ${ready(table)}`.execute(tx)
        },
        'select customer_id from touched_customers',
      ),
  }
}
