import type { CircumstancesOutcome, RepresentationOutcome } from '../../policy/vocabulary.ts'
import type { Reading, Writing } from '../store.ts'
import { type Answered, answerColumns, type JudgedWith, judgedColumns } from './answer.ts'
import { type Reported, reportedOf, reporterColumns } from './reporter.ts'

/** P14, P15: what the authorising officers answer: representations, and reports of changed circumstances. */
const answerableTables = ['representations', 'circumstances'] as const

/** Whether a restriction has anything unanswered against it. */
export async function isAnythingOpen(reading: Reading, restrictionId: string): Promise<boolean> {
  for (const table of answerableTables) {
    const row = await reading
      .selectFrom(table)
      .select('id')
      .where('restriction_id', '=', restrictionId)
      .where('answered_at', 'is', null)
      .executeTakeFirst()
    if (row) return true
  }
  return false
}

/** Which of these customers have anything unanswered, against whichever of their restrictions. */
export async function customersWithOpen(reading: Reading, customerIds: readonly string[]): Promise<Set<string>> {
  if (customerIds.length === 0) return new Set()
  const unanswered = (table: (typeof answerableTables)[number]) =>
    reading.selectFrom(table).select('restriction_id').where('answered_at', 'is', null)
  const rows = await reading
    .selectFrom('restrictions')
    .select('customer_id')
    .distinct()
    .where('customer_id', 'in', customerIds)
    .where((eb) => eb.or(answerableTables.map((table) => eb('id', 'in', unanswered(table)))))
    .execute()
  return new Set(rows.map(({ customer_id }) => customer_id))
}

/** The end of a restriction answers or closes all representations open against it; returns them, in order. */
export async function answerOpenRepresentations(
  tx: Writing,
  restrictionId: string,
  answer: Answered<RepresentationOutcome> & JudgedWith,
): Promise<Reported[]> {
  const rows = await tx
    .updateTable('representations')
    .set({ ...answerColumns(answer), ...judgedColumns(answer) })
    .where('restriction_id', '=', restrictionId)
    .where('answered_at', 'is', null)
    .returning(['id', ...reporterColumns])
    .execute()
  return reportedOf(rows)
}

/** The same for reports of changed circumstances. */
export async function answerOpenCircumstances(
  tx: Writing,
  restrictionId: string,
  answer: Answered<CircumstancesOutcome> & JudgedWith,
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

/** P3: questions to legal services also stay open, whatever happens to the restriction. */
const carriedTables = [...answerableTables, 'legal_questions'] as const

/** What is open against a restriction, by id. */
export async function openAgainst(reading: Reading, restrictionId: string): Promise<string[]> {
  const open: string[] = []
  for (const table of carriedTables) {
    const rows = await reading
      .selectFrom(table)
      .select('id')
      .where('restriction_id', '=', restrictionId)
      .where('answered_at', 'is', null)
      .execute()
    open.push(...rows.map(({ id }) => id))
  }
  return open
}

/** Moves what is open to another restriction: all of it, or only these records. */
export async function carryOpenOver(tx: Writing, from: string, to: string, only?: ReadonlySet<string>): Promise<void> {
  if (only?.size === 0) return
  for (const table of carriedTables)
    await tx
      .updateTable(table)
      .set({ restriction_id: to })
      .where('restriction_id', '=', from)
      .where('answered_at', 'is', null)
      .$if(only !== undefined, (query) => query.where('id', 'in', [...(only ?? [])]))
      .execute()
}
