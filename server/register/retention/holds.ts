import { type Day, earliest } from '../../policy/calendar.ts'
import { openRequestDueOn } from '../../policy/rights-request/rights-request.ts'
import { type KnownAs, knownAs } from '../customer/while-joined.ts'
import type { Reading, Writing } from '../store.ts'
import { byColumns, type Colleague } from '../tables/colleague.ts'
import type { Tables } from '../tables/tables.ts'

/** A keeper looked at a hold again, and kept it until another day. */
export type HoldLook = { at: string; by: Colleague; why: string; lookAgainOn: Day }

/** `looks`: oldest first. `lifted` is null while it keeps the customer's records. */
export type KeptHold = {
  id: string
  customerId: string
  reason: string
  lookAgainOn: Day
  placedAt: string
  by: { name: string }
  looks: HoldLook[]
  lifted: null | { at: string; why: string; by: { name: string } }
}

type NewHold = { id: string; customerId: string; reason: string; lookAgainOn: Day; at: Date; by: Colleague }

/** G: keeps one customer's records from deletion until somebody lifts it. */
export async function addHold(tx: Writing, { id, customerId, reason, lookAgainOn, at, by }: NewHold): Promise<void> {
  const held = { id, customer_id: customerId, reason, look_again_on: lookAgainOn, placed_at: at.toISOString() }
  await tx
    .insertInto('holds')
    .values({ ...held, looks: '[]', ...byColumns(by) })
    .execute()
}

/** A hold, lifted or not. */
export async function findHold(reading: Reading, id: string): Promise<KeptHold | undefined> {
  const row = await reading.selectFrom('holds').selectAll().where('id', '=', id).executeTakeFirst()
  return row && kept(row)
}

/** All holds that a customer ever had, oldest first. */
export async function holdsOf(reading: Reading, customerId: string): Promise<KeptHold[]> {
  const rows = await reading
    .selectFrom('holds')
    .selectAll()
    .where('customer_id', '=', customerId)
    .orderBy('placed_at')
    .orderBy('id')
    .execute()
  return rows.map(kept)
}

/** Adds a look, and moves the day of the next one. */
export async function keepHold(tx: Writing, { id, looks }: KeptHold, look: HoldLook): Promise<void> {
  await tx
    .updateTable('holds')
    .set({ look_again_on: look.lookAgainOn, looks: JSON.stringify([...looks, look]) })
    .where('id', '=', id)
    .execute()
}

/** From now on retention periods decide again. */
export async function liftHold(
  tx: Writing,
  id: string,
  { at, why, by }: { at: Date; why: string; by: Colleague },
): Promise<void> {
  await tx
    .updateTable('holds')
    .set({
      lifted_at: at.toISOString(),
      lifted_why: why,
      lifted_by_oid: by.oid,
      lifted_by_tid: by.tid,
      lifted_by_name: by.name,
    })
    .where('id', '=', id)
    .execute()
}

/** The holds still in place that somebody must look at again by a day, the earliest first. */
export async function holdsToLookAt(reading: Reading, by: Day, { most }: { most: number }): Promise<KeptHold[]> {
  const rows = await reading
    .selectFrom('holds')
    .selectAll()
    .where('lifted_at', 'is', null)
    .where('look_again_on', '<=', by)
    .orderBy('look_again_on')
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map(kept)
}

/**
 * Which of these customers have a hold, and the first day on which one of theirs is to be looked at again; with an open
 * request about the record and no hold, the day by which something is due for it.
 */
export async function heldAmong(reading: Reading, customerIds: string[]): Promise<Map<string, Day>> {
  if (customerIds.length === 0) return new Map()
  const rows = await reading
    .selectFrom('holds')
    .select('customer_id')
    .select(({ fn }) => fn.min('look_again_on').as('look_again_on'))
    .where('customer_id', 'in', customerIds)
    .where('lifted_at', 'is', null)
    .groupBy('customer_id')
    .execute()
  const requests = await reading
    .selectFrom('rights_requests')
    .select(['customer_id', 'received_on as receivedOn', 'due_on as dueOn', 'acknowledged_on as acknowledgedOn'])
    .where('customer_id', 'in', customerIds)
    .where('answered_at', 'is', null)
    .execute()
  const days = new Map<string, Day>()
  for (const { customer_id, ...request } of requests) {
    const due = openRequestDueOn(request)
    days.set(customer_id, earliest(due, days.get(customer_id) ?? null))
  }
  for (const { customer_id, look_again_on } of rows) days.set(customer_id, look_again_on)
  return days
}

/** Whether nothing of this customer is deleted: they have a hold, or an open request about the record. */
export const isHeld = async (reading: Reading, customerId: string): Promise<boolean> =>
  (await heldAmong(reading, [customerId])).size > 0

/** Everybody with a hold or an open request about the record, with all that ledger and trail know them by. Few. */
export async function heldAs(reading: Reading): Promise<KnownAs> {
  const rows = await reading
    .selectFrom('holds')
    .select('customer_id')
    .distinct()
    .where('lifted_at', 'is', null)
    .union(reading.selectFrom('rights_requests').select('customer_id').where('answered_at', 'is', null))
    .execute()
  return await knownAs(
    reading,
    rows.map(({ customer_id }) => customer_id),
  )
}

/** The ids of everybody with a hold, and of their records that mail may name. */
export async function heldRecordIds(reading: Reading): Promise<string[]> {
  const { entries } = await heldAs(reading)
  if (entries.length === 0) return []
  const restrictions = reading.selectFrom('restrictions').select('id').where('customer_id', 'in', entries)
  const warnings = reading.selectFrom('formal_warnings').select('id').where('customer_id', 'in', entries)
  const rows = await reading
    .selectFrom('escalations')
    .select('id')
    .where('customer_id', 'in', entries)
    .unionAll(restrictions)
    .unionAll(warnings)
    .unionAll(reading.selectFrom('proposals').select('id').where('customer_id', 'in', entries))
    .unionAll(reading.selectFrom('arrangements').select('id').where('restriction_id', 'in', restrictions))
    .unionAll(reading.selectFrom('representations').select('id').where('restriction_id', 'in', restrictions))
    .unionAll(reading.selectFrom('circumstances').select('id').where('restriction_id', 'in', restrictions))
    .unionAll(reading.selectFrom('objections').select('id').where('formal_warning_id', 'in', warnings))
    .execute()
  return [...entries, ...rows.map(({ id }) => id)]
}

const kept = (row: Tables['holds']): KeptHold => ({
  id: row.id,
  customerId: row.customer_id,
  reason: row.reason,
  lookAgainOn: row.look_again_on,
  placedAt: row.placed_at,
  by: { name: row.by_name },
  looks: JSON.parse(row.looks),
  lifted:
    row.lifted_at === null
      ? null
      : { at: row.lifted_at, why: row.lifted_why ?? '', by: { name: row.lifted_by_name ?? '' } },
})
