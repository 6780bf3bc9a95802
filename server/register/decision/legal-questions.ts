import { actFromFile, fromFile, fromFileColumns, type ImportSource } from '../import/imports.ts'
import type { Reading, Writing } from '../store.ts'
import { byColumns, type Colleague } from '../tables/colleague.ts'

/** P3: a question to legal services that goes with a restriction, and its answer once it came. */
export type KeptLegalQuestion = {
  id: string
  restrictionId: string
  customerId: string
  question: string
  askedAt: string
  by: string
  /** `imported`: it came with a file, so nobody here recorded it. */
  answer: { advice: string; answeredAt: string; by: string; imported: ImportSource | undefined } | null
  imported: ImportSource | undefined
}

/** P3: a question to legal services about a restriction; it is open until it is answered. */
export async function addLegalQuestion(
  tx: Writing,
  asked: { id: string; restrictionId: string; question: string; at: Date; by: Colleague },
): Promise<void> {
  await tx
    .insertInto('legal_questions')
    .values({
      id: asked.id,
      restriction_id: asked.restrictionId,
      question: asked.question,
      asked_at: asked.at.toISOString(),
      ...byColumns(asked.by),
    })
    .execute()
}

const questions = (reading: Reading) =>
  reading
    .selectFrom('legal_questions')
    .innerJoin('restrictions', 'restrictions.id', 'legal_questions.restriction_id')
    .leftJoin('imported_records', 'imported_records.record_id', 'legal_questions.id')
    .select(fromFileColumns)
    .select([
      'legal_questions.id',
      'restriction_id',
      'restrictions.customer_id',
      'legal_questions.question',
      'asked_at',
      'advice',
    ])
    .select(['legal_questions.by_name as asked_by', 'answered_at', 'answered_by_name'])

/** A question to legal services, with its answer if there is one. */
export async function findLegalQuestion(reading: Reading, id: string): Promise<KeptLegalQuestion | undefined> {
  const row = await questions(reading).where('legal_questions.id', '=', id).executeTakeFirst()
  return row && kept(row)
}

/** Of one restriction, in the order they were asked. */
export async function legalQuestionsOf(reading: Reading, restrictionId: string): Promise<KeptLegalQuestion[]> {
  const rows = await questions(reading).where('restriction_id', '=', restrictionId).orderBy('asked_at').execute()
  return rows.map(kept)
}

type Row = Awaited<ReturnType<ReturnType<typeof questions>['execute']>>[number]

const kept = (row: Row): KeptLegalQuestion => ({
  id: row.id,
  restrictionId: row.restriction_id,
  customerId: row.customer_id,
  question: row.question,
  askedAt: row.asked_at,
  by: row.asked_by,
  answer:
    row.answered_at === null
      ? null
      : {
          advice: row.advice ?? '',
          answeredAt: row.answered_at,
          by: row.answered_by_name ?? '',
          imported: actFromFile(row, row.answered_at),
        },
  imported: fromFile(row),
})

/** Keeps what legal services answered. A question that has an answer stays as it is. */
export async function answerLegalQuestion(
  tx: Writing,
  id: string,
  answered: { advice: string; at: Date; by: Colleague },
): Promise<void> {
  await tx
    .updateTable('legal_questions')
    .set({
      advice: answered.advice,
      answered_at: answered.at.toISOString(),
      answered_by_oid: answered.by.oid,
      answered_by_tid: answered.by.tid,
      answered_by_name: answered.by.name,
    })
    .where('id', '=', id)
    .where('answered_at', 'is', null)
    .execute()
}
