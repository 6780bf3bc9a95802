import { type RawBuilder, sql } from 'kysely'
import type { Referred } from '../../policy/reference.ts'
import type { View } from '../log/log-page.ts'
import type { Reading } from '../store.ts'
import { entryOf } from './customers.ts'

type Reference = { kind: Referred; idEnd: string }

/**
 * What a reference names by the end of an id: lines of the log, or the customers whose lines they are, also if their
 * entry was merged into another. Null if it names nothing.
 */
export async function findByReference(
  reading: Reading,
  table: View['table'],
  { kind, idEnd }: Reference,
): Promise<{ ids: string[] } | { customerIds: string[] } | null> {
  const ends = (column: string) => sql`substr(${sql.ref(column)}, 29) = ${idEnd}`
  const find = async (query: RawBuilder<{ id: string }>) => (await query.execute(reading)).rows.map(({ id }) => id)

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
  const ids = await find(lines(table, kind, ends('id')))
  return ids.length > 0 ? { ids } : null
}

const warningTables = { warning: 'warnings', 'formal-warning': 'formal_warnings' } as const

/** An escalation and the restriction that came of it are found by either's reference. */
function lines(table: View['table'], kind: 'restriction' | 'escalation', ends: RawBuilder<unknown>) {
  if (table === 'log_restrictions') {
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
