import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { migrate } from './migrate.ts'
import { isOfOneShape } from './of-many-shapes.ts'
import { openPool } from './pool.ts'
import type { Store } from './store.ts'
import type { Tables } from './tables.ts'

const seconds = (n: number) => n * 1000

/** Several servers may share it. Times out rather than keeping anybody waiting for a store that is gone. */
export async function openPostgres(url: string): Promise<Store> {
  await bringUpToDate(openPool(url, { max: 1 }))

  const open = (given: { max: number; connectionTimeoutMillis?: number }) => {
    const pool = openPool(url, { ...timeOuts, Client: PreparingClient, ...given })
    return { pool, db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }) }
  }
  const looks = open({ max: 10 })
  // Acts wait for one another, those of one server here: the more wait at the lock, the longer the store takes to pass it
  // on. The time is that for which they would wait there.
  const acts = open({ max: 1, connectionTimeoutMillis: timeOuts.lock_timeout })
  return {
    reading: looks.db,
    look: (work) => looks.db.transaction().execute(work),
    act: (work) =>
      acts.db.transaction().execute(async (tx) => {
        await sql`select seq from audit_head for update`.execute(tx)
        return await work(tx)
      }),
    isRace,
    isUnavailable: (error) => isGone(codeOf(error)) || (error instanceof Error && lostConnection.test(error.message)),
    close: async () => {
      for (const { pool, db } of [looks, acts]) {
        await db.destroy()
        // What was never asked anything was never made Kysely's own.
        if (!pool.ended) await pool.end()
      }
    },
  }
}

const timeOuts = {
  idleTimeoutMillis: seconds(30),
  keepAlive: true,
  query_timeout: seconds(20),
  statement_timeout: seconds(15),
  lock_timeout: seconds(10),
  idle_in_transaction_session_timeout: seconds(30),
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** Two acts met. */
export const isRace = (error: unknown): boolean => ['23505', '40001', '40P01'].includes(codeOf(error))

/** SQLSTATE classes: connection, resources, operator; also time-outs, a store being replaced, and the network's own. */
const isGone = (code: string) => /^(?:08|53|57|58|55P03|25006|25P03|28|3D)/.test(code) || /^E[A-Z_]{4,}$/.test(code)
const lostConnection =
  /connection terminated|time-?out|timed out|after calling end|not queryable|already been destroyed/i

async function bringUpToDate(pool: pg.Pool): Promise<void> {
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  try {
    await migrate(db, 'postgres')
  } finally {
    await db.destroy()
  }
}

const names = new Map<string, string>()

/** Names each statement by its text, so that the server plans it once a connection; the queries of the register are few. */
class PreparingClient extends pg.Client {
  override query(...given: unknown[]): never {
    const [text, values] = given
    const named = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined
    const asked = named ? [{ name: named, text, values }, ...given.slice(2)] : given
    return (super.query as (...asked: unknown[]) => never).apply(this, asked)
  }
}

function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known || names.size >= 500 || !isOfOneShape(text)) return known
  const name = `register_${names.size + 1}`
  names.set(text, name)
  return name
}
