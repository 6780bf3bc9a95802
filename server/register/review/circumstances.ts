import type { Day } from '../../policy/calendar.ts'
import type { ReviewOutcome } from '../../policy/vocabulary.ts'
import { fromFile, fromFileColumns } from '../import/imports.ts'
import {
  type Answered,
  answerColumns,
  answerOf,
  type JudgedWith,
  judgedColumns,
  noAnswer,
  notJudged,
} from '../representation/answer.ts'
import {
  type ReportedBy,
  type Reporter,
  reportedColumns,
  reporterColumns,
  reporterOf,
} from '../representation/reporter.ts'
import type { Reading, Writing } from '../store.ts'

/** P15: a report that the customer's circumstances have changed, with the day by which it is answered. */
export async function addCircumstances(
  tx: Writing,
  given: ReportedBy & {
    id: string
    restrictionId: string
    what: string
    service: string | null
    answerBy: Day
    at: Date
  },
): Promise<void> {
  await tx
    .insertInto('circumstances')
    .values({
      id: given.id,
      restriction_id: given.restrictionId,
      reported_at: given.at.toISOString(),
      what: given.what,
      service: given.service,
      answer_by: given.answerBy,
      ...notJudged,
      ...noAnswer,
      ...reportedColumns(given),
    })
    .execute()
}

/** A report, answered or not, with whoever recorded it. */
export async function findCircumstances(
  reading: Reading,
  id: string,
): Promise<{ restrictionId: string; reportedAt: string; answered: boolean; reporter: Reporter } | undefined> {
  const row = await reading
    .selectFrom('circumstances')
    .select(['restriction_id', 'reported_at', 'answered_at', ...reporterColumns])
    .where('id', '=', id)
    .executeTakeFirst()
  return (
    row && {
      restrictionId: row.restriction_id,
      reportedAt: row.reported_at,
      answered: row.answered_at !== null,
      reporter: reporterOf(row),
    }
  )
}

/** P15: the answer, and the part that whoever judged had in the restriction. */
export async function answerOneReport(
  tx: Writing,
  id: string,
  answer: Answered<ReviewOutcome> & JudgedWith,
): Promise<void> {
  const columns = { ...answerColumns(answer), ...judgedColumns(answer) }
  await tx.updateTable('circumstances').set(columns).where('id', '=', id).execute()
}

/** All reports about a restriction, oldest first. */
export async function circumstancesOf(reading: Reading, restrictionId: string) {
  const rows = await reading
    .selectFrom('circumstances')
    .leftJoin('imported_records', 'imported_records.record_id', 'circumstances.id')
    .selectAll('circumstances')
    .select(fromFileColumns)
    .where('restriction_id', '=', restrictionId)
    .orderBy('reported_at')
    .orderBy('circumstances.id')
    .execute()
  return rows.map((row) => ({
    circumstancesId: row.id,
    reportedAt: row.reported_at,
    what: row.what,
    service: row.service,
    channel: row.channel,
    spokenBy: row.spoken_by,
    answerBy: row.answer_by,
    by: { name: row.by_name },
    answer: answerOf(row),
    imported: fromFile(row),
  }))
}
