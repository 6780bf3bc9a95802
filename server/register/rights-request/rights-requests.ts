import type { Day } from '../../policy/calendar.ts'
import type { RightsOutcome, RightsRequestKind } from '../../policy/vocabulary-rights.ts'
import { fromFile, fromFileColumns, type ImportSource } from '../import/imports.ts'
import type { Reading, Writing } from '../store.ts'
import { byColumns, type Colleague } from '../tables/colleague.ts'
import type { Tables } from '../tables/tables.ts'

/**
 * `answer` is null while it waits. `imported`: it came from a file, so nobody here recorded it: `by` imported it. `by` of
 * the extension, the acknowledgement and the answer: null if they came with the file.
 */
export type KeptRightsRequest = {
  id: string
  customerId: string
  kind: RightsRequestKind
  receivedOn: Day
  dueOn: Day
  what: string
  recordedAt: string
  by: { name: string }
  /** Null: it has the usual time. */
  extension: null | { toldOn: Day; why: string; dueBefore: Day; at: string; by: { name: string } | null }
  /** Null: not acknowledged, as only a complaint is. `sentOn`: the day on which the customer was told that it came. */
  acknowledgement: null | { sentOn: Day; at: string; by: { name: string } | null }
  answer: null | {
    at: string
    outcome: RightsOutcome
    text: string
    statement: string | null
    /** Why somebody answered who had a part in the record. */
    sameOfficerReason: string | null
    by: { name: string } | null
  }
  imported: ImportSource | undefined
}

type NewRequest = {
  id: string
  customerId: string
  kind: RightsRequestKind
  receivedOn: Day
  dueOn: Day
  what: string
  at: Date
  by: Colleague
}

/** G: what a customer asks about their own record; it is open until it is answered. */
export async function addRightsRequest(tx: Writing, given: NewRequest): Promise<void> {
  const { id, customerId, kind, receivedOn, dueOn, what, at, by } = given
  await tx
    .insertInto('rights_requests')
    .values({
      ...{ id, customer_id: customerId, kind, received_on: receivedOn, due_on: dueOn, what },
      ...{ recorded_at: at.toISOString(), ...byColumns(by) },
    })
    .execute()
}

const everyColumn = (reading: Reading) =>
  reading
    .selectFrom('rights_requests')
    .leftJoin('imported_records', 'imported_records.record_id', 'rights_requests.id')
    .selectAll('rights_requests')
    .select(fromFileColumns)

/** A request, answered or not. */
export async function findRightsRequest(reading: Reading, id: string): Promise<KeptRightsRequest | undefined> {
  const row = await everyColumn(reading).where('rights_requests.id', '=', id).executeTakeFirst()
  return row && kept(row)
}

/** Every request of a customer, oldest first. */
export async function rightsRequestsOf(reading: Reading, customerId: string): Promise<KeptRightsRequest[]> {
  const rows = await everyColumn(reading)
    .where('customer_id', '=', customerId)
    .orderBy('recorded_at')
    .orderBy('rights_requests.id')
    .execute()
  return rows.map(kept)
}

/** The requests that wait for an answer, the first due first. */
export async function rightsRequestsWaiting(
  reading: Reading,
  { most }: { most: number },
): Promise<KeptRightsRequest[]> {
  const rows = await everyColumn(reading)
    .where('answered_at', 'is', null)
    .orderBy('due_on')
    .orderBy('rights_requests.id')
    .limit(most)
    .execute()
  return rows.map(kept)
}

/** Art. 12(3): the longer time, which the customer was told about. */
export async function extendRightsRequest(
  tx: Writing,
  id: string,
  given: { dueOn: Day; dueBefore: Day; toldOn: Day; why: string; at: Date; by: Colleague },
): Promise<void> {
  const { dueOn, dueBefore, toldOn, why, at, by } = given
  await tx
    .updateTable('rights_requests')
    .set({
      ...{ due_on: dueOn, due_before: dueBefore, extended_on: toldOn, extended_why: why },
      ...{ extended_at: at.toISOString(), extended_by_oid: by.oid, extended_by_tid: by.tid, extended_by_name: by.name },
    })
    .where('id', '=', id)
    .execute()
}

/** DPA 2018 s.164A: the customer was told that their complaint came. */
export async function markComplaintAcknowledged(
  tx: Writing,
  id: string,
  { sentOn, at, by }: { sentOn: Day; at: Date; by: Colleague },
): Promise<void> {
  await tx
    .updateTable('rights_requests')
    .set({
      ...{ acknowledged_on: sentOn, acknowledged_at: at.toISOString() },
      ...{ acknowledged_by_oid: by.oid, acknowledged_by_tid: by.tid, acknowledged_by_name: by.name },
    })
    .where('id', '=', id)
    .execute()
}

/** G: the answer, and the customer's own statement if one is to stay with the record. */
export async function answerRightsRequest(
  tx: Writing,
  id: string,
  given: Pick<NewRequest, 'at' | 'by'> & {
    outcome: RightsOutcome
    answer: string
    statement: string | null
    sameOfficerReason: string | null
  },
): Promise<void> {
  const { at, by, outcome, answer, statement, sameOfficerReason } = given
  await tx
    .updateTable('rights_requests')
    .set({
      ...{ answered_at: at.toISOString(), outcome, answer, statement, same_officer_reason: sameOfficerReason },
      ...{ answered_by_oid: by.oid, answered_by_tid: by.tid, answered_by_name: by.name },
    })
    .where('id', '=', id)
    .execute()
}

const kept = (row: Tables['rights_requests'] & Parameters<typeof fromFile>[0]): KeptRightsRequest => ({
  id: row.id,
  customerId: row.customer_id,
  kind: row.kind,
  receivedOn: row.received_on,
  dueOn: row.due_on,
  what: row.what,
  recordedAt: row.recorded_at,
  by: { name: row.by_name },
  extension:
    row.extended_on === null
      ? null
      : {
          toldOn: row.extended_on,
          why: row.extended_why ?? '',
          dueBefore: row.due_before ?? row.due_on,
          at: row.extended_at ?? row.recorded_at,
          by: row.extended_by_name === null ? null : { name: row.extended_by_name },
        },
  acknowledgement:
    row.acknowledged_on === null
      ? null
      : {
          sentOn: row.acknowledged_on,
          at: row.acknowledged_at ?? row.recorded_at,
          by: row.acknowledged_by_name === null ? null : { name: row.acknowledged_by_name },
        },
  answer:
    row.answered_at === null
      ? null
      : {
          at: row.answered_at,
          outcome: row.outcome ?? 'refused',
          text: row.answer ?? '',
          statement: row.statement,
          sameOfficerReason: row.same_officer_reason,
          by: row.answered_by_name === null ? null : { name: row.answered_by_name },
        },
  imported: fromFile(row),
})
