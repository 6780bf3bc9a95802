import { type RawBuilder, sql } from 'kysely'
import type { ReferencePart, Referred } from '../../policy/reference.ts'
import type { LoggedList } from '../../policy/vocabulary-states.ts'

import type { Reading } from '../store.ts'
import { entryOf } from './customers.ts'

type Reference = { kind: Referred; idEnd: string }
type Found = { ids: string[] } | { customerIds: string[] } | null

/**
 * What a reference names by the end of an id: lines of the log, or the customers whose lines they are, also if their
 * entry was merged into another. Null if it names nothing.
 */
export const findByReference = (reading: Reading, list: LoggedList, { kind, idEnd }: Reference): Promise<Found> =>
  findWhere(reading, list, kind, (column) => sql`substr(${sql.ref(column)}, 29) = ${idEnd}`)

/** More results would not help somebody who typed a part of a reference. */
const mostOfPart = 200

/** The same for a part of a reference. Without its letter, lines of this list are searched first, then customers. */
export async function findByReferencePart(
  reading: Reading,
  list: LoggedList,
  { kind, part }: ReferencePart,
): Promise<Found> {
  const matches = (column: string) => {
    const half = (from: number) => sql`substr(${sql.ref(column)}, ${sql.lit(from)})`
    const begins = (from: number) => sql`(${half(from)} >= ${part} and ${half(from)} < ${`${part}g`})`
    // Only four characters can be the second half, because no index covers it.
    return part.length === 4 && kind === null ? sql`(${begins(29)} or ${half(33)} = ${part})` : begins(29)
  }
  const own = list === 'restrictions' ? 'restriction' : 'escalation'
  for (const one of kind === null ? ([own, 'customer'] as const) : [kind]) {
    const found = await findWhere(reading, list, one, matches)
    if (found) return found
  }
  return null
}

async function findWhere(
  reading: Reading,
  list: LoggedList,
  kind: Referred,
  ends: (column: string) => RawBuilder<unknown>,
): Promise<Found> {
  const find = async (query: RawBuilder<{ id: string }>) =>
    (await sql<{ id: string }>`${query} limit ${mostOfPart}`.execute(reading)).rows.map(({ id }) => id)

  if (kind !== 'restriction' && kind !== 'escalation') {
    const named = await find(
      kind === 'customer'
        ? sql`select id from customers where ${ends('id')}`
        : sql`select customer_id as id from ${sql.table(warningTables[kind])} where ${ends('id')}`,
    )
    const entries = await Promise.all(named.map((id) => entryOf(reading, id)))
    const customerIds = entries.flatMap((id) => id ?? [])
    return customerIds.length > 0 ? { customerIds } : null
  }
  const ids = await find(lines(list, kind, ends('id')))
  return ids.length > 0 ? { ids } : null
}

const warningTables = { warning: 'warnings', 'formal-warning': 'formal_warnings' } as const

/** An escalation and the restriction that came of it are found by either's reference. */
function lines(list: LoggedList, kind: 'restriction' | 'escalation', ends: RawBuilder<unknown>) {
  if (list === 'restrictions') {
    return kind === 'restriction'
      ? sql<{ id: string }>`select id from restrictions where ${ends}`
      : sql<{
          id: string
        }>`select id from restrictions where escalation_id in (select id from escalations where ${ends})`
  }
  return kind === 'escalation'
    ? sql<{ id: string }>`select id from escalations where ${ends}`
    : sql<{ id: string }>`select escalation_id as id from restrictions where ${ends} and escalation_id is not null`
}
