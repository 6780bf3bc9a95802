import type { Kysely, Transaction } from 'kysely'
import type { Tables } from './tables.ts'

/** What a read sees, and what a write may change. Only this folder knows that it is Kysely. */
export type Reading = Kysely<Tables>
export type Writing = Transaction<Tables>

/** What each of the two stores provides. */
export type Store = {
  readonly reading: Kysely<Tables>
  /** For reads that leave a trace. */
  readonly looking: Kysely<Tables>
  /** For acts. */
  readonly acting: Kysely<Tables>
  /** Makes the transaction wait until every act before it has ended. */
  alone(tx: Writing): Promise<void>
  /** Two acts met: the same act, begun again, sees what the other one did. */
  isRace(error: unknown): boolean
  isUnavailable(error: unknown): boolean
  close(): Promise<void>
}
