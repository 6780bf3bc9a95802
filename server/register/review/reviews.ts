import type { Day } from '../../policy/calendar.ts'
import type { Grounds } from '../../policy/review/review.ts'
import type { ReviewOutcome } from '../../policy/vocabulary.ts'
import { fromFile, fromFileColumns } from '../import/imports.ts'
import { type JudgedWith, judgedColumns } from '../representation/answer.ts'
import type { Reading, Writing } from '../store.ts'
import { byColumns, type Colleague } from '../tables/colleague.ts'

/** P15: a review. `grounds` are null if it did not continue the restriction. */
export async function addReview(
  tx: Writing,
  review: JudgedWith & {
    id: string
    restrictionId: string
    dueOn: Day
    outcome: ReviewOutcome
    reasons: string
    grounds: Grounds | null
    at: Date
    by: Colleague
  },
): Promise<void> {
  await tx
    .insertInto('reviews')
    .values({
      id: review.id,
      restriction_id: review.restrictionId,
      due_on: review.dueOn,
      reviewed_at: review.at.toISOString(),
      outcome: review.outcome,
      reasons: review.reasons,
      grounds: review.grounds && JSON.stringify(review.grounds),
      ...judgedColumns(review),
      ...byColumns(review.by),
    })
    .execute()
}

/** All reviews of a restriction, oldest first. */
export async function reviewsOf(reading: Reading, restrictionId: string) {
  const rows = await reading
    .selectFrom('reviews')
    .leftJoin('imported_records', 'imported_records.record_id', 'reviews.id')
    .selectAll('reviews')
    .select(fromFileColumns)
    .where('restriction_id', '=', restrictionId)
    .orderBy('reviewed_at')
    .orderBy('reviews.id')
    .execute()
  return rows.map((row) => ({
    dueOn: row.due_on,
    reviewedAt: row.reviewed_at,
    outcome: row.outcome,
    reasons: row.reasons,
    by: { name: row.by_name },
    sameOfficerReason: row.same_officer_reason,
    grounds: row.grounds === null ? null : (JSON.parse(row.grounds) as Grounds),
    imported: fromFile(row),
  }))
}
