import { Kysely, PostgresDialect, sql } from 'kysely'
import type pg from 'pg'
import { Changes } from '../audit/changes.ts'
import { sealing } from '../audit/seal-act.ts'
import { migrate } from '../migrate.ts'
import type { Store } from '../store.ts'
import type { Tables } from '../tables/tables.ts'
import { doAct, OutcomeUnknown } from './act-outcome.ts'
import type { StatementLog } from './follow-statements.ts'
import { refuseNewer } from './known-tables.ts'
import { openPool } from './pool.ts'
import { RegisterClient } from './postgres-client.ts'
import { RegisterDialect } from './postgres-dialect.ts'

const seconds = (n: number) => n * 1000

/** Several servers can share it. Time-outs keep anybody from waiting for a store that is gone. */
export async function openPostgres(url: string, log: StatementLog | null = null): Promise<Store> {
  await bringUpToDate(openPool(url, { max: 1 }))

  const changes = new Changes()
  const open = (given: { max: number; connectionTimeoutMillis?: number }, followedBy?: Changes) => {
    const pool = openPool(url, { ...timeOuts, Client: RegisterClient, ...given })
    return {
      pool,
      db: new Kysely<Tables>({ dialect: new RegisterDialect({ pool }, followedBy), ...(log ? { log } : {}) }),
    }
  }
  const looks = open({ max: 10 })
  // Acts run one after another. Those of one server queue for this single connection: the more wait for the lock, the
  // longer PostgreSQL takes to pass it on. They wait here as long as they would for the lock.
  const acts = open({ max: 1, connectionTimeoutMillis: timeOuts.lock_timeout }, changes)
  const refuse = refusingNewer(looks.pool)
  return {
    reading: looks.db,
    look: async (work) => {
      await refuse()
      const value = await looks.db.transaction().execute(work)
      await refuse()
      return value
    },
    act: (work) => doAct(acts.db, looks.db, (tx) => sealing(tx, changes, work)),
    isRace,
    isFull: (error) => codeOf(error) === '53100',
    // A new table needs new space, on the disk of the tables and in the log. It blocks nothing, not even a backup.
    tryToWrite: () =>
      looks.db.transaction().execute(async (tx) => {
        await sql`create temporary table write_trial on commit drop as select repeat('x', 4000) as content`.execute(tx)
      }),
    isUnavailable: (error) =>
      error instanceof OutcomeUnknown ||
      isGone(codeOf(error)) ||
      (error instanceof Error && lostConnection.test(error.message)),
    refuseNewer: refuse,
    close: async () => {
      for (const { pool, db } of [looks, acts]) {
        await db.destroy()
        // Kysely ends only a pool that it has used.
        if (!pool.ended) await pool.end()
      }
    },
  }
}

/** In ms. How long what was seen of the migrations counts: a question for each look would be one more way there and back. */
const seenCountsFor = 250

/** Asks now and then which migrations the tables have had. */
function refusingNewer(pool: pg.Pool): Store['refuseNewer'] {
  let seenAt = Number.NEGATIVE_INFINITY
  return async (look) => {
    const now = performance.now()
    if (look !== 'new' && now - seenAt < seenCountsFor) return
    const { rows } = await pool.query<{ applied: string | null }>(
      "select string_agg(name, ',') as applied from kysely_migration",
    )
    refuseNewer(rows[0]?.applied ?? null)
    seenAt = now
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

/** Two acts collided. */
export const isRace = (error: unknown): boolean => ['23505', '40001', '40P01'].includes(codeOf(error))

/** SQLSTATE classes: connection, resources, operator; also time-outs, a store being replaced, and network errors. */
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
