import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Reading } from '../store.ts'
import { inOrderOfState } from './log-entries.ts'
import { countWords, customersWith, hasWord } from './search-words.ts'

/** Where a page begins or ends: the value that its line is sorted by, and the id of the record. */
export type Position = { by: string | number; id: string }

/** A view of the log: its filters, its order, and which page of it. */
export type View = {
  table: 'log_restrictions' | 'log_escalations'
  key: 'restriction_id' | 'escalation_id'
  order: { column: string; descending: boolean }
  chosen: Expression<SqlBool>[]
  /** Lines whose customer has all of these words, or with these ids, or of these customers. */
  search: string[][] | { ids: string[] } | { customerIds: string[] } | null
  from: { position: Position; backwards: boolean } | null
  most: number
}

export type Page = {
  positions: Position[]
  hasNext: boolean
  hasPrevious: boolean
  total: { count: number; more: boolean }
}

const empty: Page = { positions: [], hasNext: false, hasPrevious: false, total: { count: 0, more: false } }

/** When to use which way of finding a page; all of them find the same one. */
export type Limits = {
  /** Count at most this many lines. */
  counted: number
  /** Count at most this many if every line's words must be checked. */
  probed: number
  /** A word of fewer contact points than this is looked up first, and only its customers' lines are searched. */
  fewWords: number
}
const measured: Limits = { counted: 1_000, probed: 250, fewWords: 10_000 }

/**
 * The lines of one page, by key. First counts the lines of the view, unsorted: if they are few, sorts them here; if
 * they are many, the next lines are soon found along the index of the order. So no view has to read and sort
 * everything, and a deep page costs no more than the first.
 */
export async function logPage(reading: Reading, view: View, limits = measured): Promise<Page> {
  const source = await searched(reading, view, limits)
  if (source === null) return empty
  const { from, where, counted } = source
  const columns = sql`${orderOf(view)} as "by", ${sql.ref(`e.${view.key}`)} as id`
  const { rows: found } = await sql<Position>`select ${columns} ${from} where ${every(where)}
    limit ${counted + 1}`.execute(reading)
  if (found.length <= counted) return { ...cut(found.sort(inOrder(view)), view), total: total(found.length, false) }
  return { ...(await along(reading, view, source, columns)), total: total(counted, true) }
}

const total = (count: number, more: boolean) => ({ count, more })
type Cut = Omit<Page, 'total'>

/** The page, cut from all lines of the view. */
function cut(all: Position[], view: View): Cut {
  const { from, most } = view
  const compare = inOrder(view)
  if (from === null) return { positions: all.slice(0, most), hasPrevious: false, hasNext: all.length > most }
  if (from.backwards) {
    const before = all.filter((position) => compare(position, from.position) < 0)
    return { positions: before.slice(-most), hasPrevious: before.length > most, hasNext: before.length < all.length }
  }
  const after = all.filter((position) => compare(position, from.position) > 0)
  return { positions: after.slice(0, most), hasPrevious: after.length < all.length, hasNext: after.length > most }
}

/** Sorts as both stores do: numbers by size, texts byte by byte. */
function inOrder({ order }: View): (one: Position, other: Position) => number {
  const bytes = (one: string, other: string) => Buffer.compare(Buffer.from(one), Buffer.from(other))
  const compare = (one: Position, other: Position) => {
    if (typeof one.by === 'number') return one.by - Number(other.by) || bytes(one.id, other.id)
    return bytes(one.by, String(other.by)) || bytes(one.id, other.id)
  }
  return order.descending ? (one, other) => compare(other, one) : compare
}

const orderOf = ({ table, order }: View) =>
  order.column === 'state' ? inOrderOfState(table) : sql.ref(`e.${order.column}`)

/** The page, read along the index of the order. */
async function along(reading: Reading, view: View, { from: lines, where }: Source, columns: RawBuilder<unknown>) {
  const { order, from, most } = view
  const backwards = from?.backwards ?? false
  const down = order.descending !== backwards
  const [column, id] = [orderOf(view), sql.ref(`e.${view.key}`)]
  const direction = sql.raw(down ? 'desc' : 'asc')
  const sign = sql.raw(down ? '<' : '>')
  const beyond = from ? [sql<SqlBool>`(${column}, ${id}) ${sign} (${from.position.by}, ${from.position.id})`] : []
  const { rows } = await sql<Position>`select ${columns} ${lines} where ${every([...where, ...beyond])}
    order by ${column} ${direction}, ${id} ${direction} limit ${most + 1}`.execute(reading)
  const isMore = rows.length > most
  const positions = rows.slice(0, most)
  return {
    positions: backwards ? positions.reverse() : positions,
    hasNext: backwards || isMore,
    hasPrevious: backwards ? isMore : from !== null,
  } satisfies Cut
}

/** Which lines to read, on which conditions, and how many of them to count. */
type Source = { from: RawBuilder<unknown>; where: Expression<SqlBool>[]; counted: number }

/** The lines of the customers with the rarest word if it is rare, else all; null: nobody can be found. */
async function searched(
  reading: Reading,
  { table, key, search, chosen }: View,
  { counted, probed, fewWords }: Limits,
): Promise<Source | null> {
  const all = sql`from ${sql.table(table)} as e`
  if (search === null) return { from: all, where: chosen, counted }
  const oneOf = (column: string, ids: string[]): Source => ({
    from: all,
    where: [sql<SqlBool>`${sql.ref(`e.${column}`)} in (${sql.join(ids)})`, ...chosen],
    counted,
  })
  if ('ids' in search) return oneOf(key, search.ids)
  if ('customerIds' in search) return oneOf('customer_id', search.customerIds)

  const counts = await Promise.all(search.map((choice) => countWords(reading, choice, fewWords)))
  const words = search.map((choice, i) => ({ choice, n: counts[i] ?? 0 })).toSorted((one, other) => one.n - other.n)
  const [rarest, ...others] = words
  if (!rarest || rarest.n === 0) return null
  const customerId = sql.ref('e.customer_id')
  const have = (some: typeof words) => some.map(({ choice }) => hasWord(customerId, choice))
  if (rarest.n >= fewWords) return { from: all, where: [...chosen, ...have(words)], counted: probed }
  return {
    // SQLite keeps the order of a cross join: first the customers with the word, then their lines.
    from: sql`from (${customersWith(rarest.choice)}) as m cross join ${sql.table(table)} as e`,
    where: [sql<SqlBool>`e.customer_id = m.customer_id`, ...chosen, ...have(others)],
    counted,
  }
}

const every = (conditions: Expression<SqlBool>[]) =>
  conditions.length === 0 ? sql`1 = 1` : sql.join(conditions, sql` and `)
