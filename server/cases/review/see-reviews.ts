import type { ReviewsDue } from '../../contract/review/review.ts'
import { daysBetween, quarterEnd } from '../../policy/calendar.ts'
import { referenceOf } from '../../policy/reference.ts'
import { maySeeRestrictions } from '../../policy/who-may.ts'
import { firstPointsOf, restrictionLines } from '../../register/log/log.ts'
import type { Register } from '../../register/register.ts'
import { lastReviews, reviewsDueInOrder } from '../../register/review/reviews-due.ts'
import { type Act, enforce, today } from '../act.ts'
import { recordLogLooks } from '../log/see-log.ts'

/** More than anybody has in a quarter; the rest follows once these are done. */
const maxListed = 300

/** P15: reviews due by the end of this quarter, overdue first. Everybody shown is kept in the access ledger. */
export async function seeReviews(register: Register, act: Act): Promise<ReviewsDue> {
  enforce(maySeeRestrictions(act.by))
  const quarterEndsOn = quarterEnd(today(act))
  const { due, lines, points, last } = await register.read(async (reading) => {
    const due = await reviewsDueInOrder(reading, { today: today(act), by: quarterEndsOn, most: maxListed + 1 })
    const ids = due.slice(0, maxListed).map(({ restrictionId }) => restrictionId)
    const lines = await restrictionLines(reading, ids)
    const customerIds = [...new Set(lines.map(({ customerId }) => customerId))]
    return { due, lines, points: await firstPointsOf(reading, customerIds), last: await lastReviews(reading, ids) }
  })
  await recordLogLooks(register, act, [...points.keys()])
  const reviews = lines.flatMap(({ restrictionId, customerId, contact, reviewDue }) =>
    reviewDue === null
      ? []
      : {
          restrictionId,
          reference: referenceOf('restriction', restrictionId),
          customerId,
          customer: points.get(customerId) ?? { name: null, address: null, number: null },
          contact,
          dueOn: reviewDue,
          daysOverdue: Math.max(0, daysBetween(reviewDue, today(act))),
          lastReview: last.get(restrictionId) ?? null,
        },
  )
  return { quarterEndsOn, reviews, more: due.length > maxListed }
}
