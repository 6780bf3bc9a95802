import { type Expression, type SqlBool, sql } from 'kysely'
import type { LoggedList } from '../../policy/vocabulary-states.ts'
import { dialectOf } from '../store/dialect-of.ts'
import type { Reading } from '../store.ts'
import { inOrderOfState, logLines } from './log-lines.ts'
import { isFoundByAll } from './search-text.ts'

/** Where a page begins or ends: the value that its line is sorted by, and the id of the record. */
export type Position = { by: string | number; id: string }

/** A view of the log: its filters, its order, and which page of it. */
export type View = {
  list: LoggedList
  order: { column: string; descending: boolean }
  chosen: Expression<SqlBool>[]
  /** Lines whose customer is found by all of these words, or with these ids, or of these customers. */
  search: string[][] | { ids: string[] } | { customerIds: string[] } | null
  from: { position: Position; backwards: boolean } | null
  most: number
}

export type Page = { positions: Position[]; hasNext: boolean; hasPrevious: boolean; total: number }

/** The lines of one page by id, in order, and how many lines the view has. */
export async function logPage(reading: Reading, view: View): Promise<Page> {
  const { list, order, from, most } = view
  const lines = sql`from ${logLines[list]} as e where ${every([...view.chosen, ...searched(view.search)])}`
  const backwards = from?.backwards ?? false
  const down = order.descending !== backwards
  const [direction, sign] = [sql.raw(down ? 'desc' : 'asc'), sql.raw(down ? '<' : '>')]
  // Byte by byte on both stores, whatever the database's locale.
  const bytes = sql.raw(dialectOf(reading) === 'postgres' ? 'collate "C"' : '')
  const by = order.column === 'state' ? inOrderOfState(list) : sql`${sql.ref(`e.${order.column}`)} ${bytes}`
  const beyond = from ? sql`and (${by}, e.id ${bytes}) ${sign} (${from.position.by}, ${from.position.id})` : sql``
  const { rows } = await sql<Position>`select ${by} as "by", e.id ${lines} ${beyond}
    order by 1 ${direction}, e.id ${bytes} ${direction} limit ${most + 1}`.execute(reading)
  const counted = await sql<{ n: number | string }>`select count(*) as n ${lines}`.execute(reading)
  const isMore = rows.length > most
  const positions = rows.slice(0, most)
  return {
    positions: backwards ? positions.reverse() : positions,
    hasNext: backwards || isMore,
    hasPrevious: backwards ? isMore : from !== null,
    total: Number(counted.rows[0]?.n),
  }
}

function searched(search: View['search']): Expression<SqlBool>[] {
  if (search === null) return []
  if ('ids' in search) return [sql<SqlBool>`e.id in (${sql.join(search.ids)})`]
  if ('customerIds' in search) return [sql<SqlBool>`e.customer_id in (${sql.join(search.customerIds)})`]
  return isFoundByAll(sql.ref('e.customer_id'), search)
}

const every = (conditions: Expression<SqlBool>[]) =>
  conditions.length === 0 ? sql`1 = 1` : sql.join(conditions, sql` and `)
