import { setTimeout as wait } from 'node:timers/promises'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from '../tables/tables.ts'
import { refuseNewer } from './known-tables.ts'

/**
 * It is unknown whether the act was committed: the store did not answer its COMMIT and cannot be asked for the outcome.
 */
export class OutcomeUnknown extends Error {
  constructor(cause: unknown) {
    super('The store did not say whether it committed.', { cause })
    this.name = 'OutcomeUnknown'
  }
}

/** A transaction in PostgreSQL: its id, and the process that runs it. */
type Running = { xid: string; pid: number }

/**
 * In ms. Together with the time-out of COMMIT (postgres-client.ts), a lost answer holds up the next acts for under 5
 * seconds.
 */
const asksForMs = 2_000

/**
 * Runs an act as one transaction. If COMMIT fails or its answer is lost, asks PostgreSQL for the outcome: returns the
 * value if it was committed, throws if it was not.
 * @param asking another pool: the acting one has a single connection, which was lost
 * @throws OutcomeUnknown if PostgreSQL cannot be asked either
 */
export async function doAct<T>(
  acting: Kysely<Tables>,
  asking: Kysely<Tables>,
  work: (tx: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  let done: { running: Running; value: T } | undefined
  try {
    return await acting.transaction().execute(async (tx) => {
      const running = await takeTurn(tx)
      const value = await work(tx)
      done = { running, value }
      return value
    })
  } catch (error) {
    if (!done) throw error
    const outcome = await within(asksForMs, outcomeOf(asking, done.running))
    if (outcome === 'committed') return done.value
    throw outcome === 'aborted' ? error : new OutcomeUnknown(error)
  }
}

/**
 * Acts run one after another: each waits here for the lock until the one before it has ended. A migration takes the
 * same lock, so an act sees its end.
 * @throws TablesNewer
 */
async function takeTurn(tx: Transaction<Tables>): Promise<Running> {
  const { rows } = await sql<Running & { applied: string | null }>`
    select pg_current_xact_id()::text as xid, pg_backend_pid() as pid,
      (select string_agg(name, ',') from kysely_migration) as applied
    from audit_head for update`.execute(tx)
  const [running] = rows
  if (!running) throw new Error('The audit trail has no head.')
  refuseNewer(running.applied)
  return running
}

/**
 * Ends the process first: cut off, it would keep the lock, and all servers waiting, until PostgreSQL notices. A COMMIT
 * that has begun still finishes.
 */
async function outcomeOf(asking: Kysely<Tables>, { xid, pid }: Running): Promise<string | null> {
  await sql`
    select pg_terminate_backend(pid) from pg_stat_activity where pid = ${pid} and backend_xid = ${xid}::xid8::xid`.execute(
    asking,
  )
  for (const giveUpAt = performance.now() + asksForMs; performance.now() < giveUpAt; await wait(20)) {
    const { rows } = await sql<{ status: string | null }>`select pg_xact_status(${xid}::xid8) as status`.execute(asking)
    if (rows[0]?.status !== 'in progress') return rows[0]?.status ?? null
  }
  return null
}

/** The result of `work`; null if it fails or takes longer. */
async function within<T>(ms: number, work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, ms, null)
  })
  try {
    return await Promise.race([work.catch(() => null), tooLong])
  } finally {
    clearTimeout(timer)
  }
}
