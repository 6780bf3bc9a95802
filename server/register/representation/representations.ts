import type { Day } from '../../policy/calendar.ts'
import type { RepresentationOutcome } from '../../policy/vocabulary.ts'
import { fromFileColumns } from '../import/imports.ts'
import type { Reading, Writing } from '../store.ts'
import {
  type Answered,
  answerColumns,
  answerOf,
  type JudgedWith,
  judgedColumns,
  noAnswer,
  notJudged,
} from './answer.ts'
import { type ReportedBy, type Reporter, reportedColumns, reporterColumns, reporterOf } from './reporter.ts'

/** P14: what the customer says against a restriction, with the days by which it is acknowledged and answered. */
export async function addRepresentation(
  tx: Writing,
  given: ReportedBy &
    Record<'receivedOn' | 'acknowledgeBy' | 'answerBy', Day> & {
      id: string
      restrictionId: string
      account: string | null
      at: Date
    },
): Promise<void> {
  await tx
    .insertInto('representations')
    .values({
      id: given.id,
      restriction_id: given.restrictionId,
      received_on: given.receivedOn,
      recorded_at: given.at.toISOString(),
      account: given.account,
      acknowledge_by: given.acknowledgeBy,
      answer_by: given.answerBy,
      acknowledged_on: null,
      ...notJudged,
      ...noAnswer,
      ...reportedColumns(given),
    })
    .execute()
}

/** A representation, answered or not, with whoever recorded it. */
export async function findRepresentation(
  reading: Reading,
  id: string,
): Promise<
  | { restrictionId: string; receivedOn: Day; acknowledgedOn: Day | null; answered: boolean; reporter: Reporter }
  | undefined
> {
  const row = await reading
    .selectFrom('representations')
    .select(['restriction_id', 'received_on', 'acknowledged_on', 'answered_at', ...reporterColumns])
    .where('id', '=', id)
    .executeTakeFirst()
  return (
    row && {
      restrictionId: row.restriction_id,
      receivedOn: row.received_on,
      acknowledgedOn: row.acknowledged_on,
      answered: row.answered_at !== null,
      reporter: reporterOf(row),
    }
  )
}

/** The council's day on which the customer was told that it came. */
export async function markAcknowledged(tx: Writing, id: string, on: Day): Promise<void> {
  await tx.updateTable('representations').set({ acknowledged_on: on }).where('id', '=', id).execute()
}

/** P14: the answer, and the part that whoever judged had in the restriction. */
export async function answerOneRepresentation(
  tx: Writing,
  id: string,
  answer: Answered<RepresentationOutcome> & JudgedWith,
): Promise<void> {
  await tx
    .updateTable('representations')
    .set({ ...answerColumns(answer), ...judgedColumns(answer) })
    .where('id', '=', id)
    .execute()
}

/** P14: the day on which the newest open representation was received; null: none is open. */
export async function newestOpenReceivedOn(reading: Reading, restrictionId: string): Promise<Day | null> {
  const row = await reading
    .selectFrom('representations')
    .select(({ fn }) => fn.max('received_on').as('received_on'))
    .where('restriction_id', '=', restrictionId)
    .where('answered_at', 'is', null)
    .executeTakeFirst()
  return row?.received_on ?? null
}

/** In the order they arrived. */
export async function representationsOf(reading: Reading, restrictionId: string) {
  const rows = await reading
    .selectFrom('representations')
    .leftJoin('imported_records', 'imported_records.record_id', 'representations.id')
    .selectAll('representations')
    .select(fromFileColumns)
    .where('restriction_id', '=', restrictionId)
    .orderBy('received_on')
    .orderBy('representations.id')
    .execute()
  return rows.map((row) => ({
    representationId: row.id,
    receivedOn: row.received_on,
    account: row.account,
    channel: row.channel,
    spokenBy: row.spoken_by,
    acknowledgeBy: row.acknowledge_by,
    answerBy: row.answer_by,
    acknowledgedOn: row.acknowledged_on,
    answer: answerOf(row),
  }))
}
