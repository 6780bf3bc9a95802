import type { Kysely, Transaction } from 'kysely'
import type { Tables } from './tables/tables.ts'

/** What a read sees, and what a write may change. Only this folder knows that it is Kysely. */
export type Reading = Kysely<Tables>
export type Writing = Transaction<Tables>

/** What each of the two stores provides. */
export type Store = {
  readonly reading: Kysely<Tables>
  /** One transaction, for a read that leaves a trace. */
  look<T>(work: (tx: Writing) => Promise<T>): Promise<T>
  /** One transaction, for an act, which begins when every act before it has ended. */
  act<T>(work: (tx: Writing) => Promise<T>): Promise<T>
  /** Two acts met: the same act, begun again, sees what the other one did. */
  isRace(error: unknown): boolean
  isUnavailable(error: unknown): boolean
  /** It was for want of room. */
  isFull(error: unknown): boolean
  /** Writes something that needs new room, and takes it away again. Throws where an act could not be written either. */
  tryToWrite(): Promise<void>
  close(): Promise<void>
}
