import type { Kysely } from 'kysely'
import type { Dialect } from '../dialect.ts'
import { widenWords } from '../words.ts'
import { holds } from './holds.ts'
import { nameWords } from './name-words.ts'

const kinds = "'email', 'number', 'name'"

/**
 * Postal addresses as contact points, names with every letter, and holds that keep a customer's records from deletion.
 */
export async function postal(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  for (const table of ['contact_points', 'proposals'])
    await widenWords(db, dialect, { table, column: 'kind', before: kinds, after: `${kinds}, 'postal-address'` })
  await nameWords(db)
  await holds(db)
}
