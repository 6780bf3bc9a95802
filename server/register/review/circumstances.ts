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
  type Reported,
  type ReportedBy,
  type Reporter,
  reportedColumns,
  reportedOf,
  reporterColumns,
  reporterOf,
} from '../representation/reporter.ts'
import type { Reading, Writing } from '../store.ts'

export async function addCircumstances(
  tx: Writing,
  given: ReportedBy & { id: string; restrictionId: string; what: string; service: string | null; at: Date },
): Promise<void> {
  await tx
    .insertInto('circumstances')
    .values({
      id: given.id,
      restriction_id: given.restrictionId,
      reported_at: given.at.toISOString(),
      what: given.what,
      service: given.service,
      ...notJudged,
      ...noAnswer,
      ...reportedColumns(given),
    })
    .execute()
}

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

export async function answerOneReport(
  tx: Writing,
  id: string,
  answer: Answered<ReviewOutcome> & JudgedWith,
): Promise<void> {
  const columns = { ...answerColumns(answer), ...judgedColumns(answer) }
  await tx.updateTable('circumstances').set(columns).where('id', '=', id).execute()
}

/** The end of a restriction answers all open reports on it; returns them, in order. */
export async function answerOpenReports(
  tx: Writing,
  restrictionId: string,
  answer: Answered<ReviewOutcome> & JudgedWith,
): Promise<Reported[]> {
  const rows = await tx
    .updateTable('circumstances')
    .set({ ...answerColumns(answer), ...judgedColumns(answer) })
    .where('restriction_id', '=', restrictionId)
    .where('answered_at', 'is', null)
    .returning(['id', ...reporterColumns])
    .execute()
  return reportedOf(rows)
}

/** Whether any is open against a restriction. */
export const hasOpenReports = async (reading: Reading, restrictionId: string): Promise<boolean> =>
  (await reading
    .selectFrom('circumstances')
    .select('id')
    .where('restriction_id', '=', restrictionId)
    .where('answered_at', 'is', null)
    .executeTakeFirst()) !== undefined

/** Moves open reports to the restriction that replaces this one. */
export async function carryReportsOver(tx: Writing, from: string, to: string): Promise<void> {
  await tx
    .updateTable('circumstances')
    .set({ restriction_id: to })
    .where('restriction_id', '=', from)
    .where('answered_at', 'is', null)
    .execute()
}

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
    by: { name: row.by_name },
    answer: answerOf(row),
    imported: fromFile(row),
  }))
}
