import { beginInSpan, endInSpan } from './audit/ledger-batch.ts'
import { openPostgres } from './store/postgres.ts'
import { openSqlite } from './store/sqlite.ts'
import type { Reading, Writing } from './store.ts'

/** The store cannot be reached or cannot write at the moment. It may pass: nothing of the act was kept. */
export class RegisterUnavailable extends Error {
  /** Its disk has no room left. */
  readonly isFull: boolean
  constructor(cause: unknown, isFull = false) {
    super('The register cannot be reached.', { cause })
    this.name = 'RegisterUnavailable'
    this.isFull = isFull
  }
}

export type Register = {
  /** Reads; never waits for an act. Refuses with RegisterUnavailable. */
  read<T>(work: (reading: Reading) => Promise<T>): Promise<T>
  /** A look that leaves its trace in the access ledger, in one transaction. In PostgreSQL it does not wait for acts. */
  look<T>(work: (tx: Writing) => Promise<T>): Promise<T>
  /**
   * An act: one transaction, gone without a trace when `work` throws. Acts run one after another on both stores, so
   * that what a rule has read still holds when it is written. On SQLite those who wait at the same moment share a
   * commit. `work` may be run twice.
   */
  write<T>(work: (tx: Writing) => Promise<T>): Promise<T>
  /** Refuses with RegisterUnavailable where it can be read but not written, too. */
  ready(): Promise<void>
  close(): Promise<void>
}

/** Opens the register and brings its tables up to date; several servers may start at once. */
export async function openRegister(where: { sqliteFile: string } | { postgresUrl: string }): Promise<Register> {
  const store = 'sqliteFile' in where ? await openSqlite(where.sqliteFile) : await openPostgres(where.postgresUrl)

  const trial = writeTrial(() => store.tryToWrite())
  const unavailable = (error: unknown): unknown => {
    if (!store.isUnavailable(error)) return error
    trial.isNeeded = true
    return new RegisterUnavailable(error, store.isFull(error))
  }
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      throw unavailable(error)
    }
  }
  const twice = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      if (store.isRace(error)) return await work()
      throw error
    }
  }

  const mayKeepLooks = async <T>(work: () => Promise<T>): Promise<T> => {
    const span = beginInSpan()
    try {
      return await work()
    } catch (error) {
      throw unavailable(error)
    } finally {
      endInSpan(span)
    }
  }

  return {
    read: (work) => guarded(() => work(store.reading)),
    look: (work) => mayKeepLooks(() => twice(() => store.look(work))),
    write: (work) => mayKeepLooks(() => twice(() => store.act(work))),
    ready: () =>
      guarded(async () => {
        await store.reading.selectFrom('audit_head').select('seq').executeTakeFirstOrThrow()
        await trial.pass()
      }),
    close: store.close,
  }
}

/** In ms. A trial writes to the disk: whoever asks often whether the register is ready does not have it written often. */
const trialHoldsFor = 30_000

/**
 * Whether the register can be written, tried now and then; at once where something has just failed, and as long as the
 * trial fails. Those who ask meanwhile share one.
 */
function writeTrial(tryToWrite: () => Promise<void>) {
  let running: Promise<void> | null = null
  let passedAt = 0
  const trial = {
    isNeeded: true,
    async pass(): Promise<void> {
      if (!trial.isNeeded && performance.now() - passedAt < trialHoldsFor) return
      running ??= tryToWrite()
        .then(() => {
          trial.isNeeded = false
          passedAt = performance.now()
        })
        .finally(() => {
          running = null
        })
      await running
    },
  }
  return trial
}
