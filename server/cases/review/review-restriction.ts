import type { RestrictionChanged } from '../../contract/restriction/change.ts'
import type { review } from '../../contract/restriction/restriction.ts'
import type { Taken } from '../../contract/route.ts'
import { mayContinue } from '../../policy/restriction/restriction.ts'
import { mayContinueOn, mayReview, nextReviewDue } from '../../policy/review/review.ts'
import { addLetter } from '../../register/letter/letters.ts'
import { changeRestriction, findRestriction } from '../../register/restriction/restrictions.ts'
import { addReview } from '../../register/review/reviews.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, foundForCustomer, today } from '../act.ts'
import { enforceJudge, enforceReviewer } from '../judging/judge.ts'
import { applyOutcome } from '../restriction/apply-outcome.ts'
import { enforceNothingWaits } from '../restriction/waiting-to-replace.ts'

/**
 * P15: the holder of the reviewer's post continues or lifts the restriction; only someone who is also an authorising
 * officer can vary it. The next review is then due within the council's number of months. It does not wait for the
 * letter of a variation. Of two reviews of one date, the second is refused unless it has seen the first.
 */
export async function reviewRestriction(
  tx: Writing,
  act: Act,
  restrictionId: string,
  given: Taken<typeof review>,
): Promise<RestrictionChanged> {
  const { outcome, reasons, sameOfficerReason } = given
  enforce(mayReview(outcome, act.by))
  const restriction = foundForCustomer(act, await findRestriction(tx, restrictionId), 'unknown-restriction')
  enforce(mayContinue(restriction, today(act)))
  const grounds = given.outcome === 'continued' ? given.grounds : null
  enforce(mayContinueOn(outcome, grounds))
  await enforceReviewer(tx, act, restriction)
  const judged = await enforceJudge(tx, act, restriction, { judgment: 'review', sameOfficerReason })

  const { customerId, until, terms } = restriction
  const dueOn = restriction.reviewDue ?? terms.reviewOn
  await addReview(tx, {
    id: act.newId(),
    restrictionId,
    dueOn,
    outcome,
    reasons,
    grounds,
    ...judged,
    at: act.at,
    by: act.by,
  })
  // New terms may last longer than these, and keep this review date.
  const lastDay = outcome === 'varied' ? null : until
  const reviewDue =
    outcome === 'lifted' ? null : nextReviewDue(today(act), act.council.periods.reviewWithinMonths, lastDay)
  const facts = { outcome, dueOn, reviewDue, ownPart: judged.involvement }
  await audit(tx, act, { what: 'restriction-reviewed', subjectId: restrictionId, customerId, facts })

  const changed = await applyOutcome(tx, act, { ...restriction, reviewDue }, given, {
    cause: 'review',
    judged,
    kept: async () => {
      await enforceNothingWaits(tx, act, restriction)
      const letterId = act.newId()
      const letter = { id: letterId, restrictionId, kind: 'review-continued', decidedOn: today(act) } as const
      await addLetter(tx, { ...letter, reasons, receivedOn: null, at: act.at })
      return { letterId }
    },
  })
  if (reviewDue) await changeRestriction(tx, restrictionId, restriction.version, { reviewDue })
  return changed
}
