import type { Council } from '../council/council.ts'
import type { Day } from '../policy/calendar.ts'
import type { RestrictionLetterFacts } from '../policy/letter/confirmation.ts'
import { isBeforeEnd } from '../policy/review/review.ts'
import type { Saying } from './placeholders.ts'

/** P15: the review date that a letter promises; null: the restriction ends first. */
export function promisedReview({ reviewDue, terms }: RestrictionLetterFacts): Day | null {
  const due = reviewDue ?? terms.reviewOn
  return isBeforeEnd(due, terms.until) ? due : null
}

/**
 * P15: when the arrangements are reviewed, or that they end without a review. A day that has passed is no promise: then
 * the letter says that the review is late.
 */
export function reviewIn(facts: RestrictionLetterFacts, { wording }: Council, { say, voice }: Saying): string {
  const { review, alternatives } = wording.letters
  const { until } = facts.terms
  const promised = promisedReview(facts)
  if (promised === null && until !== null) return say(alternatives.noReview, { until: voice.day(until) })
  return say(promised !== null && promised < facts.on ? alternatives.reviewOverdue : review)
}
