import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import { ofManyShapes } from './of-many-shapes.ts'
import { countWords, customersWith, hasWord } from './search-words.ts'
import type { Reading } from './store.ts'

/** Where a page begins or ends: the value that its line is put in order by, and the id of what it is about. */
export type Place = { by: string | number; id: string }

/** A view of the log: what is in it, in which order, and which page of it. */
export type View = {
  table: 'log_restrictions' | 'log_escalations'
  key: 'restriction_id' | 'escalation_id'
  order: { column: string; descending: boolean }
  chosen: Expression<SqlBool>[]
  /** Where a condition is not in the indexes: then the lines are read as they lie and put in order afterwards. */
  readsRows: boolean
  /** What was searched for: lines whose customer has all of these words, or these very ones. */
  search: string[][] | { ids: string[] } | { customerIds: string[] } | null
  from: { place: Place; backwards: boolean } | null
  most: number
}

export type Page = {
  places: Place[]
  hasNext: boolean
  hasPrevious: boolean
  total: { count: number; more: boolean }
}

/** More lines than this are not counted. */
const mostCounted = 1_000
/** A word that fewer contact points have is looked up first, and its customers' lines are then chosen from. */
const fewWords = 20_000

/** The lines of one page, by key: however deep it is, it costs what the first one costs. */
export async function logPage(reading: Reading, view: View): Promise<Page> {
  const { order, from, most } = view
  const source = await searched(reading, view)
  if (source === null) return { places: [], hasNext: false, hasPrevious: false, total: { count: 0, more: false } }

  const backwards = from?.backwards ?? false
  const down = order.descending !== backwards
  const column = sql.ref(`e.${order.column}`)
  const id = sql.ref(`e.${view.key}`)
  const beyond =
    from && sql<SqlBool>`(${column}, ${id}) ${sql.raw(down ? '<' : '>')} (${from.place.by}, ${from.place.id})`
  // An expression keeps the store from walking along an index, of which every step would read a row.
  const ordered = view.readsRows ? sql`coalesce(${column}, ${column})` : column
  const direction = sql.raw(down ? 'desc' : 'asc')
  const { rows } = await sql<Place>`select ${column} as "by", ${id} as id ${source.from}
    where ${every([...source.where, ...(beyond ? [beyond] : [])])}
    order by ${ordered} ${direction}, ${id} ${direction} limit ${most + 1} ${ofManyShapes}`.execute(reading)
  const { rows: counted } = await sql<{ n: number | string }>`select count(*) as n from
    (select 1 ${source.from} where ${every(source.where)} limit ${mostCounted + 1}) as found ${ofManyShapes}`.execute(
    reading,
  )

  const isMore = rows.length > most
  const places = rows.slice(0, most)
  const count = Number(counted[0]?.n)
  return {
    places: backwards ? places.reverse() : places,
    hasNext: backwards ? true : isMore,
    hasPrevious: backwards ? isMore : from !== null,
    total: { count: Math.min(count, mostCounted), more: count > mostCounted },
  }
}

type Source = { from: RawBuilder<unknown>; where: Expression<SqlBool>[] }

/** Whose lines are looked at: those of the customers with the rarest word where it is rare, else all. */
async function searched(reading: Reading, { table, key, search, chosen }: View): Promise<Source | null> {
  const all = sql`from ${sql.table(table)} as e`
  if (search === null) return { from: all, where: chosen }
  const oneOf = (column: string, ids: string[]): Source => ({
    from: all,
    where: [sql<SqlBool>`${sql.ref(`e.${column}`)} in (${sql.join(ids)})`, ...chosen],
  })
  if ('ids' in search) return oneOf(key, search.ids)
  if ('customerIds' in search) return oneOf('customer_id', search.customerIds)

  const counted = await Promise.all(
    search.map(async (choice) => ({ choice, n: await countWords(reading, choice, fewWords) })),
  )
  const [rarest, ...others] = counted.toSorted((one, other) => one.n - other.n)
  if (!rarest || rarest.n === 0) return null
  const customerId = sql.ref('e.customer_id')
  const probes = (rarest.n < fewWords ? others : counted).map(({ choice }) => hasWord(customerId, choice))
  if (rarest.n === fewWords) return { from: all, where: [...chosen, ...probes] }
  return {
    // SQLite keeps the order of a cross join: first whom the word finds, then their lines.
    from: sql`from (${customersWith(rarest.choice)}) as m cross join ${sql.table(table)} as e`,
    where: [sql<SqlBool>`${customerId} = m.customer_id`, ...chosen, ...probes],
  }
}

const every = (conditions: Expression<SqlBool>[]) =>
  conditions.length === 0 ? sql`1 = 1` : sql.join(conditions, sql` and `)
