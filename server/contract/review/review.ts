import * as v from 'valibot'
import { reviewOutcomes } from '../../policy/vocabulary.ts'
import { count, day, id, moment } from '../parts.ts'
import { read } from '../route.ts'
import { object } from '../schemas.ts'

/** P15: reviews due by the end of this quarter, overdue ones first. */
export const reviewsDue = object({
  quarterEndsOn: day,
  reviews: v.array(
    object({
      restrictionId: id,
      /** For example R-1A2B-3C4D. */
      reference: v.string(),
      customerId: id,
      customer: object({
        name: v.nullable(v.string()),
        address: v.nullable(v.string()),
        number: v.nullable(v.string()),
      }),
      /** The name of the designated contact. */
      contact: v.string(),
      dueOn: day,
      /** 0 if it is not overdue. */
      daysOverdue: count,
      lastReview: v.nullable(object({ outcome: v.picklist(reviewOutcomes), reviewedAt: moment })),
    }),
  ),
  /** More exist than are listed; these are the most pressing. */
  more: v.boolean(),
})

export const seeReviews = read('/api/reviews', ['AuthorisingOfficer', 'Reviewer', 'RegisterKeeper'], {
  summary: 'P15: the reviews that are due by the end of this quarter, overdue ones first',
  answer: reviewsDue,
  counts: 'page',
})

export type ReviewsDue = v.InferOutput<typeof reviewsDue>
export type ReviewDue = ReviewsDue['reviews'][number]
