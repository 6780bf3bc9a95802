import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'
import type { Reading, Writing } from './store.ts'

/** The store cannot be reached or cannot write at the moment. It may pass: nothing of the act was kept. */
export class RegisterUnavailable extends Error {
  constructor(cause: unknown) {
    super('The register cannot be reached.', { cause })
    this.name = 'RegisterUnavailable'
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
  ready(): Promise<void>
  close(): Promise<void>
}

/** Opens the register and brings its tables up to date; several servers may start at once. */
export async function openRegister(where: { sqliteFile: string } | { postgresUrl: string }): Promise<Register> {
  const store = 'sqliteFile' in where ? await openSqlite(where.sqliteFile) : await openPostgres(where.postgresUrl)

  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      throw store.isUnavailable(error) ? new RegisterUnavailable(error) : error
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

  return {
    read: (work) => guarded(() => work(store.reading)),
    look: (work) => guarded(() => twice(() => store.look(work))),
    write: (work) => guarded(() => twice(() => store.act(work))),
    ready: () =>
      guarded(async () => {
        await store.reading.selectFrom('audit_head').select('seq').executeTakeFirstOrThrow()
      }),
    close: store.close,
  }
}
