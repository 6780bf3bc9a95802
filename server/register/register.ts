import { beginInSpan, endInSpan } from './audit/ledger-batch.ts'
import { followStatements, type OnStatement } from './store/follow-statements.ts'
import { refuseNewer, TablesNewer } from './store/known-tables.ts'
import type { Opening } from './store/opening.ts'
import { openPostgres } from './store/postgres.ts'
import { openSqlite } from './store/sqlite.ts'
import type { Reading, Writing } from './store.ts'

/**
 * `gone`: the store cannot be reached or written at the moment. `full`: its disk is full. `moved`: its
 * file is not the one that this program opened. `upgraded`: a later program has changed its tables, and this one must
 * neither read nor write them.
 */
type WhyUnavailable = 'gone' | 'full' | 'moved' | 'upgraded'

/**
 * The register cannot be used by this program now. Nothing that the act did was kept; but after `gone` on PostgreSQL, it
 * may have been, if COMMIT was not answered and cannot be asked about (act-outcome.ts).
 */
export class RegisterUnavailable extends Error {
  readonly why: WhyUnavailable
  constructor(cause: unknown, why: WhyUnavailable = 'gone') {
    super('The register cannot be used now.', { cause })
    this.name = 'RegisterUnavailable'
    this.why = why
  }
}

export type Register = {
  /** Reads; never waits for an act. Refuses with RegisterUnavailable. */
  read<T>(work: (reading: Reading) => Promise<T>): Promise<T>
  /**
   * A read by a single statement. One of its rows also gives, in `applied`, the migrations that the tables have had; in
   * all others `applied` is null. For the read that runs most often: `read` asks for them in a second statement.
   */
  readOnce<Row extends { applied: string | null }>(work: (reading: Reading) => Promise<Row[]>): Promise<Row[]>
  /**
   * A read that leaves a trace in the access ledger, in one transaction. In PostgreSQL it does not wait for acts. Also
   * for what is counted beside the records, such as a rate limit: not for an act.
   */
  look<T>(work: (tx: Writing) => Promise<T>): Promise<T>
  /**
   * An act: one transaction, rolled back if `work` throws. Acts run one after another on both stores, so that what a
   * rule has read still holds when it writes. On SQLite, acts that wait at the same moment share a commit. `work` may
   * run twice.
   */
  write<T>(work: (tx: Writing) => Promise<T>): Promise<T>
  /** Refuses with RegisterUnavailable, also if the register can be read but not written, or was upgraded. */
  ready(): Promise<void>
  close(): Promise<void>
}

/**
 * Opens the register and brings its tables up to date; several servers can start at once. `onStatement`: told of each
 * statement that has run; null costs nothing.
 */
export async function openRegister(
  where: { sqliteFile: string } | { postgresUrl: string },
  onStatement: OnStatement | null = null,
  opening: Opening = {},
): Promise<Register> {
  const log = onStatement && followStatements(onStatement)
  const store =
    'sqliteFile' in where
      ? await openSqlite(where.sqliteFile, log, opening)
      : await openPostgres(where.postgresUrl, log, opening)

  const trial = writeTrial(() => store.tryToWrite())
  const isUpgraded = (error: unknown): Promise<boolean> =>
    error instanceof TablesNewer
      ? Promise.resolve(true)
      : store.refuseNewer().then(
          () => false,
          (found) => found instanceof TablesNewer,
        )
  /** Other tables than it knows let a statement fail in any way, so whatever failed is looked at once more. */
  const reported = async (error: unknown): Promise<unknown> => {
    if (store.isUnavailable(error)) {
      trial.isNeeded = true
      return new RegisterUnavailable(error, store.isFull(error) ? 'full' : store.isMoved() ? 'moved' : 'gone')
    }
    return (await isUpgraded(error)) ? new RegisterUnavailable(error, 'upgraded') : error
  }
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      const value = await work()
      store.refuseMoved()
      return value
    } catch (error) {
      throw await reported(error)
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

  const inLedgerSpan = async <T>(work: () => Promise<T>): Promise<T> => {
    const span = beginInSpan()
    try {
      return await work()
    } catch (error) {
      throw await reported(error)
    } finally {
      endInSpan(span)
    }
  }

  return {
    read: (work) =>
      guarded(async () => {
        const value = await work(store.reading)
        await store.refuseNewer()
        return value
      }),
    readOnce: (work) =>
      guarded(async () => {
        const rows = await work(store.reading)
        refuseNewer(rows.find(({ applied }) => applied !== null)?.applied ?? null)
        return rows
      }),
    look: (work) => inLedgerSpan(() => twice(() => store.look(work))),
    write: (work) => inLedgerSpan(() => twice(() => store.act(work))),
    ready: () =>
      guarded(async () => {
        await store.refuseNewer()
        await store.reading.selectFrom('audit_head').select('seq').executeTakeFirstOrThrow()
        await trial.pass()
      }),
    close: store.close,
  }
}

/** In ms. A trial writes to the disk, so frequent readiness checks share its result. */
const trialHoldsFor = 30_000

/**
 * Tries now and then whether the register can be written: at once after a failure, and again as long as the trial
 * fails. Concurrent callers share one trial.
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
