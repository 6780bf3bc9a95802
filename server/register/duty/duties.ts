import { sql } from 'kysely'
import type { Day } from '../../policy/calendar.ts'
import type { DutyKind } from '../../policy/vocabulary-duties.ts'
import type { Reading, Writing } from '../store.ts'
import { byColumns, type Colleague } from '../tables/colleague.ts'
import { notMailed } from '../work/outbox.ts'

export type KeptDuty = {
  id: string
  passedOnId: string
  kind: DutyKind
  receivedOn: Day
  dueOn: Day | null
  notedAt: string
  dealtAt: string | null
  dealtBy: string | null
}

/** G: a request or a concern in a message that was passed on. `dueOn` is null where no clock runs. */
export async function addDuty(
  tx: Writing,
  duty: { id: string; passedOnId: string; kind: DutyKind; receivedOn: Day; dueOn: Day | null; at: Date; by: Colleague },
): Promise<void> {
  await tx
    .insertInto('duties')
    .values({
      id: duty.id,
      passed_on_id: duty.passedOnId,
      kind: duty.kind,
      received_on: duty.receivedOn,
      due_on: duty.dueOn,
      noted_at: duty.at.toISOString(),
      ...byColumns(duty.by),
      ...notDealt,
    })
    .execute()
}

const notDealt = { dealt_at: null, dealt_by_oid: null, dealt_by_tid: null, dealt_by_name: null }

/** Marks a duty as dealt with, or as open again (null). */
export async function markDealt(tx: Writing, id: string, dealt: { at: Date; by: Colleague } | null): Promise<void> {
  await tx
    .updateTable('duties')
    .set(
      dealt === null
        ? notDealt
        : {
            dealt_at: dealt.at.toISOString(),
            dealt_by_oid: dealt.by.oid,
            dealt_by_tid: dealt.by.tid,
            dealt_by_name: dealt.by.name,
          },
    )
    .where('id', '=', id)
    .execute()
}

/**
 * Deletes what was ticked by mistake; an empty list does nothing. A complaint about the record has its id, and goes too, if
 * nobody has acknowledged or answered it.
 */
export async function forgetDuties(tx: Writing, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  await tx
    .deleteFrom('rights_requests')
    .where('id', 'in', ids)
    .where('acknowledged_at', 'is', null)
    .where('answered_at', 'is', null)
    .execute()
  await tx.deleteFrom('duties').where('id', 'in', ids).execute()
}

/** The duties of these records, in the order in which they were noted. */
export async function dutiesOf(reading: Reading, passedOnIds: string[]): Promise<KeptDuty[]> {
  if (passedOnIds.length === 0) return []
  const rows = await reading
    .selectFrom('duties')
    .selectAll()
    .where('passed_on_id', 'in', passedOnIds)
    .orderBy('noted_at')
    .orderBy('id')
    .execute()
  return rows.map(asDuty)
}

const asDuty = (row: {
  id: string
  passed_on_id: string
  kind: DutyKind
  received_on: Day
  due_on: Day | null
  noted_at: string
  dealt_at: string | null
  dealt_by_name: string | null
}): KeptDuty => ({
  id: row.id,
  passedOnId: row.passed_on_id,
  kind: row.kind,
  receivedOn: row.received_on,
  dueOn: row.due_on,
  notedAt: row.noted_at,
  dealtAt: row.dealt_at,
  dealtBy: row.dealt_by_name,
})

/** A request or a concern, dealt with or not. */
export async function findDuty(reading: Reading, id: string): Promise<KeptDuty | undefined> {
  const row = await reading.selectFrom('duties').selectAll().where('id', '=', id).executeTakeFirst()
  return row && asDuty(row)
}

/** Moves the duties of an undone record to another record of the same message. */
export async function moveDuties(tx: Writing, ids: string[], to: string): Promise<void> {
  if (ids.length > 0) await tx.updateTable('duties').set({ passed_on_id: to }).where('id', 'in', ids).execute()
}

/** The duties of messages passed on under a restriction, with when each was passed on. */
export async function dutiesUnder(
  reading: Reading,
  restrictionId: string,
): Promise<(KeptDuty & { passedOnAt: string })[]> {
  const rows = await reading
    .selectFrom('duties')
    .innerJoin('passed_on', 'passed_on.id', 'duties.passed_on_id')
    .selectAll('duties')
    .select('passed_on_at')
    .where('restriction_id', '=', restrictionId)
    .where('undone_at', 'is', null)
    .orderBy('noted_at')
    .orderBy('duties.id')
    .execute()
  return rows.map((row) => ({ ...asDuty(row), passedOnAt: row.passed_on_at }))
}

export type DutyOfCustomer = KeptDuty & { notedBy: string; restrictionId: string }

/** A customer's duties, or those of these restrictions, without what was undone. */
export async function dutiesWhere(
  reading: Reading,
  of: { customerId: string } | { restrictionIds: string[] },
): Promise<DutyOfCustomer[]> {
  const rows = await reading
    .selectFrom('duties')
    .innerJoin('passed_on', 'passed_on.id', 'duties.passed_on_id')
    .innerJoin('restrictions', 'restrictions.id', 'passed_on.restriction_id')
    .selectAll('duties')
    .select('passed_on.restriction_id')
    .where((eb) =>
      'customerId' in of ? eb('customer_id', '=', of.customerId) : eb('restrictions.id', 'in', of.restrictionIds),
    )
    .where('undone_at', 'is', null)
    .orderBy('noted_at')
    .orderBy('duties.id')
    .execute()
  return rows.map((row) => ({ ...asDuty(row), notedBy: row.by_name, restrictionId: row.restriction_id }))
}

const overdue = (reading: Reading, today: Day, most: number) =>
  reading
    .selectFrom('duties')
    .innerJoin('passed_on', 'passed_on.id', 'duties.passed_on_id')
    .selectAll('duties')
    .where('dealt_at', 'is', null)
    .where('due_on', '<', today)
    .where('undone_at', 'is', null)
    .orderBy('due_on')
    .orderBy('duties.id')
    .limit(most)

/** Open duties past their last day, the oldest first. */
export async function overdueDuties(reading: Reading, today: Day, most: number): Promise<KeptDuty[]> {
  return (await overdue(reading, today, most).execute()).map(asDuty)
}

/** Open duties of these kinds, the nearest due day first. */
export async function openDuties(reading: Reading, kinds: readonly DutyKind[], most: number): Promise<KeptDuty[]> {
  const rows = await reading
    .selectFrom('duties')
    .innerJoin('passed_on', 'passed_on.id', 'duties.passed_on_id')
    .selectAll('duties')
    .where('kind', 'in', kinds)
    .where('dealt_at', 'is', null)
    .where('undone_at', 'is', null)
    .orderBy('due_on')
    .orderBy('duties.id')
    .limit(most)
    .execute()
  return rows.map(asDuty)
}

const overdueKey = 'duty-overdue:'

/** The key of the mail about an overdue duty. */
export const overdueMailKey = (dutyId: string): string => `${overdueKey}${dutyId}`

/** The overdue duties that no mail has reported yet, oldest first. */
export async function untoldOverdueDuties(reading: Reading, today: Day, most: number): Promise<KeptDuty[]> {
  const rows = await overdue(reading, today, most)
    .where(notMailed(sql`${sql.lit(overdueKey)} || ${sql.ref('duties.id')}`))
    .execute()
  return rows.map(asDuty)
}
