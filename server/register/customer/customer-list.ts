import { type Expression, type SqlBool, sql } from 'kysely'
import { countWords, customersWith, hasWord } from '../log/search-words.ts'
import type { Reading } from '../store.ts'

/** A word of fewer contact points than this is looked up first, and only its customers are searched. */
const fewWords = 10_000

type Asked = {
  /** Customers with all of these words, or these customers; null: everybody. */
  search: string[][] | { customerIds: string[] } | null
  /** The last id of the page before; null for the first page. */
  after: string | null
  most: number
}

/** A page of the register's customers by id, those added last first; entries that were merged are left out. */
export async function customersListed(
  reading: Reading,
  { search, after, most }: Asked,
): Promise<{ customers: { id: string; addedAt: Date }[]; isMore: boolean }> {
  const found = await conditions(reading, search)
  if (found === null) return { customers: [], isMore: false }
  let query = reading
    .selectFrom('customers as c')
    .select(['c.id', 'c.added_at'])
    .where('c.merged_into', 'is', null)
    .orderBy('c.id', 'desc')
    .limit(most + 1)
  for (const one of found) query = query.where(one)
  if (after !== null) query = query.where('c.id', '<', after)
  const rows = await query.execute()
  return {
    customers: rows.slice(0, most).map(({ id, added_at }) => ({ id, addedAt: new Date(added_at) })),
    isMore: rows.length > most,
  }
}

/** Null: nobody can be found. */
async function conditions(reading: Reading, search: Asked['search']): Promise<Expression<SqlBool>[] | null> {
  const id = sql.ref('c.id')
  if (search === null) return []
  if (!Array.isArray(search)) {
    return search.customerIds.length === 0 ? null : [sql<SqlBool>`${id} in (${sql.join(search.customerIds)})`]
  }
  const words = await Promise.all(
    search.map(async (choice) => ({ choice, n: await countWords(reading, choice, fewWords) })),
  )
  const [rarest, ...others] = words.toSorted((one, other) => one.n - other.n)
  if (!rarest || rarest.n === 0) return null
  const first =
    rarest.n < fewWords ? sql<SqlBool>`${id} in (${customersWith(rarest.choice)})` : hasWord(id, rarest.choice)
  return [first, ...others.map(({ choice }) => hasWord(id, choice))]
}
