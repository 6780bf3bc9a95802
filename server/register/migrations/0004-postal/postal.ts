import type { Kysely } from 'kysely'
import type { Dialect } from '../dialect.ts'
import { holds } from './holds.ts'
import { widenKinds } from './kinds.ts'
import { nameWords } from './name-words.ts'

/** Postal addresses as contact points, names with every letter, and holds that keep a customer's records from deletion. */
export async function postal(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  for (const table of ['contact_points', 'proposals']) await widenKinds(db, dialect, table)
  await nameWords(db)
  await holds(db)
}
