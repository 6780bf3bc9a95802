import type { Day } from '../../policy/calendar.ts'
import type { ObjectionProgress } from '../../policy/formal-warning/formal-warning.ts'
import type { Channel } from '../../policy/vocabulary.ts'
import type { ObjectionOutcome } from '../../policy/vocabulary-outcomes.ts'
import { actFromFile, type FromFile, fromFile, fromFileColumns, type ImportSource } from '../import/imports.ts'
import { answerColumns, noAnswer } from '../representation/answer.ts'
import { type ReportedBy, type Reporter, reportedColumns, reporterOf } from '../representation/reporter.ts'
import type { Reading, Writing } from '../store.ts'
import type { Colleague } from '../tables/colleague.ts'
import type { Tables } from '../tables/tables.ts'

/** P14: what the customer said against a formal warning. `imported`: it came from a file, so nobody here recorded it. */
export type KeptObjection = {
  id: string
  formalWarningId: string
  receivedOn: Day
  account: string | null
  channel: Channel | null
  spokenBy: string | null
  recordedAt: string
  recordedBy: string
  reporter: Reporter
  /** By when it is answered; null: no day was kept. */
  answerBy: Day | null
  answer: KeptObjectionAnswer | null
  imported: ImportSource | undefined
}

export type KeptObjectionAnswer = {
  outcome: ObjectionOutcome
  reasons: string
  answeredAt: string
  by: string
  sameOfficerReason: string | null
  /** It came with a file, so nobody here answered. */
  imported: ImportSource | undefined
}

/** How far the objections to a warning are: open while any of them is. A file may bring several open ones. */
export function objectingTo(objections: readonly KeptObjection[]): ObjectionProgress {
  if (objections.length === 0) return 'none'
  return objections.some(isOpen) ? 'open' : 'answered'
}

export const isOpen = ({ answer }: KeptObjection): boolean => answer === null

/**
 * P14: the objection that a letter answers: the newest that was answered when the letter was made. A letter from a file
 * may be older than the answer in it; then it is the first.
 */
export function answeredIn({ madeAt }: { madeAt: string }, objections: readonly KeptObjection[]): KeptObjection | null {
  const answered = objections
    .filter(({ answer }) => answer !== null)
    .toSorted((a, b) => ((a.answer?.answeredAt ?? '') < (b.answer?.answeredAt ?? '') ? -1 : 1))
  return answered.findLast(({ answer }) => answer && answer.answeredAt <= madeAt) ?? answered[0] ?? null
}

/** P14: an objection as it came, with the day by which it must be answered. */
export async function addObjection(
  tx: Writing,
  given: ReportedBy & {
    id: string
    formalWarningId: string
    receivedOn: Day
    account: string | null
    answerBy: Day
    at: Date
  },
): Promise<void> {
  await tx
    .insertInto('objections')
    .values({
      id: given.id,
      formal_warning_id: given.formalWarningId,
      received_on: given.receivedOn,
      recorded_at: given.at.toISOString(),
      account: given.account,
      answer_by: given.answerBy,
      same_officer_reason: null,
      ...noAnswer,
      ...reportedColumns(given),
    })
    .execute()
}

/** P14: the answer to an objection, and why the judge answered despite a part of their own, if they had one. */
export async function answerOneObjection(
  tx: Writing,
  id: string,
  { sameOfficerReason, ...answer }: ObjectionAnswered,
): Promise<void> {
  await tx
    .updateTable('objections')
    .set({ ...answerColumns(answer), same_officer_reason: sameOfficerReason })
    .where('id', '=', id)
    .execute()
}

type ObjectionAnswered = {
  outcome: ObjectionOutcome
  reasons: string
  sameOfficerReason: string | null
  at: Date
  by: Colleague
}

/** The objections to these formal warnings, in the order in which they were recorded. */
export async function objectionsTo(reading: Reading, warningIds: readonly string[]): Promise<KeptObjection[]> {
  if (warningIds.length === 0) return []
  const rows = await reading
    .selectFrom('objections')
    .leftJoin('imported_records', 'imported_records.record_id', 'objections.id')
    .selectAll('objections')
    .select(fromFileColumns)
    .where('formal_warning_id', 'in', warningIds)
    .orderBy('recorded_at')
    .orderBy('objections.id')
    .execute()
  return rows.map(kept)
}

const kept = (row: Tables['objections'] & FromFile): KeptObjection => ({
  id: row.id,
  formalWarningId: row.formal_warning_id,
  receivedOn: row.received_on,
  account: row.account,
  channel: row.channel,
  spokenBy: row.spoken_by,
  recordedAt: row.recorded_at,
  recordedBy: row.by_name,
  reporter: reporterOf(row),
  answerBy: row.answer_by,
  answer:
    row.outcome === null
      ? null
      : {
          outcome: row.outcome,
          reasons: row.reasons ?? '',
          answeredAt: row.answered_at ?? row.recorded_at,
          by: row.answered_by_name ?? '',
          sameOfficerReason: row.same_officer_reason,
          imported: actFromFile(row, row.answered_at),
        },
  imported: fromFile(row),
})
