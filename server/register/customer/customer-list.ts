import { type Expression, type SqlBool, sql } from 'kysely'
import { isFoundByAll } from '../log/search-text.ts'
import type { Reading } from '../store.ts'

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
  let query = reading
    .selectFrom('customers as c')
    .select(['c.id', 'c.added_at'])
    .where('c.merged_into', 'is', null)
    .orderBy('c.id', 'desc')
    .limit(most + 1)
  for (const one of conditions(search)) query = query.where(one)
  if (after !== null) query = query.where('c.id', '<', after)
  const rows = await query.execute()
  return {
    customers: rows.slice(0, most).map(({ id, added_at }) => ({ id, addedAt: new Date(added_at) })),
    isMore: rows.length > most,
  }
}

function conditions(search: Asked['search']): Expression<SqlBool>[] {
  const id = sql.ref('c.id')
  if (search === null) return []
  if (Array.isArray(search)) return isFoundByAll(id, search)
  return [
    search.customerIds.length === 0 ? sql<SqlBool>`1 = 0` : sql<SqlBool>`${id} in (${sql.join(search.customerIds)})`,
  ]
}
