import type { Kysely, Transaction } from 'kysely'
import type { Tables } from './tables/tables.ts'

/** For reads, and for writes. Only this folder knows that both are Kysely's. */
export type Reading = Kysely<Tables>
export type Writing = Transaction<Tables>

/** Runs a read, as often as needed: both `Register` and a snapshot of it can. */
export type Reads = <T>(work: (reading: Reading) => Promise<T>) => Promise<T>

/** What each of the two stores provides. */
export type Store = {
  readonly reading: Kysely<Tables>
  /** Runs one transaction, for a read that leaves a trace. */
  look<T>(work: (tx: Writing) => Promise<T>): Promise<T>
  /** Runs one transaction, for an act. It begins when every act before it has ended. */
  act<T>(work: (tx: Writing) => Promise<T>): Promise<T>
  /** Two acts collided. Tried again, the same act sees what the other one did. */
  isRace(error: unknown): boolean
  isUnavailable(error: unknown): boolean
  /** The disk is full. */
  isFull(error: unknown): boolean
  /** On SQLite: the register's file is not the one that was opened. Other errors can come of it. */
  isMoved(): boolean
  /** Throws if the register's file is not the one that was opened. Looks and acts check it themselves. */
  refuseMoved(): void
  /** Writes something that needs new disk space, and deletes it again. Throws if an act could not be written either. */
  tryToWrite(): Promise<void>
  /**
   * Throws TablesNewer once the register was upgraded by a later program. Looks and acts check this themselves, in their
   * transaction; other reads after they have read, or within their only statement.
   */
  refuseNewer(): Promise<void>
  close(): Promise<void>
}
