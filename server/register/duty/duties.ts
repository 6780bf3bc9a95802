import { sql } from 'kysely'
import type { Day } from '../../policy/calendar.ts'
import type { DutyKind } from '../../policy/vocabulary-duties.ts'
import type { Person } from '../../policy/who-may.ts'
import type { Reading, Writing } from '../store.ts'
import { byColumns, type Colleague, personOf } from '../tables/colleague.ts'
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

export async function forgetDuties(tx: Writing, ids: string[]): Promise<void> {
  if (ids.length > 0) await tx.deleteFrom('duties').where('id', 'in', ids).execute()
}

/** What was passed on, with what the rules about its duties need. `contactFacts` is JSON. */
export type PassedOnMessage = {
  id: string
  customerId: string
  restrictionId: string
  at: string
  by: Person & { name: string }
  undone: boolean
  channel: string
  messageId: string | null
  contactFacts: string | null
  contact: { name: string; address: string }
  deputy: { name: string; address: string } | null
}

const messages = (reading: Reading) =>
  reading
    .selectFrom('passed_on')
    .innerJoin('restrictions', 'restrictions.id', 'passed_on.restriction_id')
    .select(['passed_on.id', 'restrictions.customer_id', 'passed_on.restriction_id', 'passed_on_at', 'undone_at'])
    .select(['passed_on.by_oid', 'passed_on.by_tid', 'passed_on.by_name', 'channel', 'message_id'])
    .select(['passed_on.contact as facts', 'restrictions.contact', 'restrictions.deputy'])

type Row = Awaited<ReturnType<ReturnType<typeof messages>['executeTakeFirstOrThrow']>>

const asMessage = (row: Row): PassedOnMessage => ({
  id: row.id,
  customerId: row.customer_id,
  restrictionId: row.restriction_id,
  at: row.passed_on_at,
  by: { ...personOf(row), name: row.by_name },
  undone: row.undone_at !== null,
  channel: row.channel,
  messageId: row.message_id,
  contactFacts: row.facts,
  contact: JSON.parse(row.contact),
  deputy: row.deputy === null ? null : JSON.parse(row.deputy),
})

export async function passedOnMessage(reading: Reading, id: string): Promise<PassedOnMessage | undefined> {
  const row = await messages(reading).where('passed_on.id', '=', id).executeTakeFirst()
  return row && asMessage(row)
}

/** These, by id. */
export async function messagesOf(reading: Reading, ids: string[]): Promise<Map<string, PassedOnMessage>> {
  if (ids.length === 0) return new Map()
  const rows = await messages(reading)
    .where('passed_on.id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map((row) => [row.id, asMessage(row)]))
}

/**
 * The records of passing on this message that were not undone, oldest first: of one customer's message all of them,
 * whoever passed it on; of a call or a message without an id the one itself.
 */
export async function recordsOfMessage(
  reading: Reading,
  { id, customerId, messageId }: Pick<PassedOnMessage, 'id' | 'customerId' | 'messageId'>,
): Promise<string[]> {
  if (messageId === null) return [id]
  const rows = await messages(reading)
    .where('restrictions.customer_id', '=', customerId)
    .where('message_id', '=', messageId)
    .where('undone_at', 'is', null)
    .orderBy('passed_on_at')
    .orderBy('passed_on.id')
    .execute()
  return rows.map((row) => row.id)
}

/** Which of these records were passed on to the contact, or may have been: opened and not confirmed yet. */
export async function forwardedAmong(reading: Reading, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await reading
    .selectFrom('passed_on')
    .select('id')
    .where('id', 'in', ids)
    .where('forwarded', '=', 1)
    .where('forward_reply', 'is distinct from', 'not-sent')
    .orderBy('passed_on_at')
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
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

export async function findDuty(reading: Reading, id: string): Promise<KeptDuty | undefined> {
  const row = await reading.selectFrom('duties').selectAll().where('id', '=', id).executeTakeFirst()
  return row && asDuty(row)
}

/** Gives the duties of a record that was undone to another record of the same message. */
export async function moveDuties(tx: Writing, ids: string[], to: string): Promise<void> {
  if (ids.length > 0) await tx.updateTable('duties').set({ passed_on_id: to }).where('id', 'in', ids).execute()
}

const like = (address: string) => `%${JSON.stringify(address.toLowerCase()).replace(/[\\%_]/g, '\\$&')}%`

/**
 * P14: what was passed on to these addresses and has duties that are open, or were dealt with since then: those with
 * the nearest due day first, at most `most`. The caller checks the addresses more closely.
 */
export async function messagesFor(
  reading: Reading,
  addresses: readonly string[],
  { since, most }: { since: Date; most: number },
): Promise<PassedOnMessage[]> {
  if (addresses.length === 0) return []
  const rows = await messages(reading)
    .innerJoin('duties', 'duties.passed_on_id', 'passed_on.id')
    .select(sql<string>`min(coalesce('99999' || dealt_at, due_on, '9999'))`.as('first'))
    .where('undone_at', 'is', null)
    .where((eb) => eb.or([eb('dealt_at', 'is', null), eb('dealt_at', '>=', since.toISOString())]))
    .where((eb) =>
      eb.or(
        addresses.flatMap((address) =>
          (['contact', 'deputy'] as const).map(
            (column) => sql<boolean>`lower(${sql.ref(`restrictions.${column}`)}) like ${like(address)} escape '\\'`,
          ),
        ),
      ),
    )
    .groupBy(['passed_on.id', 'restrictions.id'])
    .orderBy('first')
    .orderBy('passed_on_at')
    .orderBy('passed_on.id')
    .limit(most)
    .execute()
  return rows.map(asMessage)
}

/** The duties of what was passed on under a restriction, with when that was. */
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

const overdueKey = 'duty-overdue:'

/** The key of the mail that tells that a duty is overdue. */
export const overdueMailKey = (dutyId: string): string => `${overdueKey}${dutyId}`

/** The overdue duties that no mail has told of yet, the oldest first. */
export async function untoldOverdueDuties(reading: Reading, today: Day, most: number): Promise<KeptDuty[]> {
  const rows = await overdue(reading, today, most)
    .where(notMailed(sql`${sql.lit(overdueKey)} || ${sql.ref('duties.id')}`))
    .execute()
  return rows.map(asDuty)
}
