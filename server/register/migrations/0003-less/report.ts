import type { Kysely } from 'kysely'
import { dropSealed } from './drop-sealed.ts'

/** P15: a report no longer counts what was deleted within its own quarter. */
export const dropTallies = (db: Kysely<unknown>): Promise<void> =>
  dropSealed(db, 'report_tallies', `period || '/' || line`)
