import { Kysely, PostgresDialect, sql } from 'kysely'
import { Changes } from '../audit/changes.ts'
import { sealing } from '../audit/seal-act.ts'
import { migrate, schemaState } from '../migrate.ts'
import type { Store } from '../store.ts'
import type { Tables } from '../tables/tables.ts'
import { doAct, OutcomeUnknown } from './act-outcome.ts'
import type { StatementLog } from './follow-statements.ts'
import { refuseNewer } from './known-tables.ts'
import type { Opening } from './opening.ts'
import { refuseOthers } from './other-application.ts'
import { openPool } from './pool.ts'
import { RegisterClient } from './postgres-client.ts'
import { RegisterDialect } from './postgres-dialect.ts'
import { ofCertificate } from './why-not-opened.ts'

const seconds = (n: number) => n * 1000

/** Several servers can share it. Time-outs keep anybody from waiting for a store that is gone. */
export async function openPostgres(
  url: string,
  log: StatementLog | null = null,
  opening: Opening = {},
): Promise<Store> {
  await bringUpToDate(openPool(url, { max: 1 }), opening)

  const changes = new Changes()
  const open = (given: { min?: number; max: number; connectionTimeoutMillis?: number }, followedBy?: Changes) => {
    const pool = openPool(url, { ...timeOuts, Client: RegisterClient, ...given })
    return {
      pool,
      db: new Kysely<Tables>({ dialect: new RegisterDialect({ pool }, followedBy), ...(log ? { log } : {}) }),
    }
  }
  // One stays, however quiet it is: `move` and `upgrade` know a running server by its connections.
  const looks = open({ min: 1, max: 10 })
  // Acts run one after another. Those of one server queue for this single connection: the more wait for the lock, the
  // longer PostgreSQL takes to pass it on. They wait here as long as they would for the lock.
  const acts = open({ max: 1, connectionTimeoutMillis: timeOuts.lock_timeout }, changes)
  return {
    reading: looks.db,
    look: (work) =>
      looks.db.transaction().execute(async (tx) => {
        const value = await work(tx)
        // Last: a migration that ended earlier may have moved what was read, and one that ends later has not.
        await refuseNewerIn(tx)
        return value
      }),
    act: (work) => doAct(acts.db, looks.db, (tx) => sealing(tx, changes, work)),
    isRace,
    isFull: (error) => codeOf(error) === '53100',
    isMoved: () => false,
    refuseMoved: () => {},
    // A new table needs new space, on the disk of the tables and in the log. It blocks nothing, not even a backup.
    tryToWrite: () =>
      looks.db.transaction().execute(async (tx) => {
        await sql`create temporary table write_trial on commit drop as select repeat('x', 4000) as content`.execute(tx)
      }),
    isUnavailable: (error) =>
      error instanceof OutcomeUnknown ||
      isGone(codeOf(error)) ||
      (error instanceof Error && lostConnection.test(error.message)),
    refuseNewer: refusingNewer(looks.db),
    close: async () => {
      for (const { pool, db } of [looks, acts]) {
        await db.destroy()
        // Kysely ends only a pool that it has used.
        if (!pool.ended) await pool.end()
      }
    },
  }
}

/** Asks which migrations the tables have had. */
async function refuseNewerIn(db: Kysely<Tables>): Promise<void> {
  const applied = sql<{ names: string | null }>`select string_agg(name, ',') as names from kysely_migration`
  const { rows } = await applied.execute(db)
  refuseNewer(rows[0]?.names ?? null)
}

/**
 * Whoever asks gets an answer that was looked up after they asked. Those who ask while one is on its way share the next.
 */
function refusingNewer(db: Kysely<Tables>): Store['refuseNewer'] {
  let current: Promise<void> = Promise.resolve()
  let next: Promise<void> | null = null
  const begin = () => {
    next = null
    current = refuseNewerIn(db)
    return current
  }
  return () => {
    next ??= current.then(begin, begin)
    return next
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
const isRace = (error: unknown): boolean => ['23505', '40001', '40P01'].includes(codeOf(error))

/** SQLSTATE classes: connection, resources, operator; also time-outs, a store being replaced, and network errors. */
const isGone = (code: string) =>
  /^(?:08|53|57|58|55P03|25006|25P03|28|3D)/.test(code) || /^E[A-Z_]{4,}$/.test(code) || ofCertificate.test(code)
const lostConnection =
  /connection terminated|time-?out|timed out|after calling end|not queryable|already been destroyed/i

async function bringUpToDate(pool: ReturnType<typeof openPool>, { watch, beforeNew }: Opening): Promise<void> {
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  try {
    const state = await schemaState(db)
    if (state === 'no-register') {
      await refuseOthers(db)
      beforeNew?.()
    }
    if (state !== 'current') await migrate(db, 'postgres', undefined, watch)
  } finally {
    await db.destroy()
  }
}
