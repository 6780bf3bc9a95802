import { type Kysely, sql } from 'kysely'
import {
  addColumns,
  by,
  createIndex,
  createTable,
  id,
  mayBeDoneBy,
  mayBeNumber,
  optional,
  refersTo,
  text,
} from '../columns.ts'

/**
 * What a decision on a restriction, a representation, a report and a review can also say. All of it is empty in what
 * 0.9.0 recorded, except the due days that `filled/due-days.ts` fills.
 */
export async function restrictions(db: Kysely<unknown>): Promise<void> {
  await addColumns(db, 'restrictions', [
    // P8: why it covers more than the service that escalated.
    ...optional('scope_reason'),
    // P13: by these, other accounts of whoever decided are recognised.
    ...optional('by_address', 'by_key'),
    // P11: the ways that stay open where a channel is closed. P14: adjustments to make for the customer.
    ...optional('ways', 'adjustments'),
    // P15: within how many months it is first reviewed.
    mayBeNumber('review_within_months'),
    // P13: what a mail rule that marks shows beside its header.
    ...optional('mail_marks'),
  ])
  // P13, P14: how it came, by whom, why somebody with a part in the restriction judged it, and by when it is due.
  await addColumns(db, 'representations', [
    ...optional('by_address', 'channel', 'spoken_by', 'involvement', 'acknowledge_by', 'answer_by'),
  ])
  await addColumns(db, 'circumstances', [
    ...optional('by_address', 'channel', 'spoken_by', 'same_officer_reason', 'involvement', 'answer_by'),
  ])
  // P15: the grounds on which a review continues.
  await addColumns(db, 'reviews', optional('same_officer_reason', 'involvement', 'grounds'))

  // P3: questions to legal services that go with a restriction.
  await createTable(db, 'legal_questions', [
    id,
    refersTo('restriction_id', 'restrictions'),
    ...text('question', 'asked_at'),
    ...by,
    ...optional('advice', 'answered_at'),
    ...mayBeDoneBy('answered'),
  ])
  // Few except anybody, and officers' lists ask for these.
  await db.schema
    .createIndex('restrictions_by_exceptions')
    .on('restrictions')
    .column('state')
    .where(sql<boolean>`mail_exceptions <> '[]'`)
    .execute()
  await createIndex(db, 'legal_questions', 'restriction_id')
  await createIndex(db, 'legal_questions', 'answered_at', 'asked_at')
}
