import type { RestrictionChanged } from '../../contract/restriction/change.ts'
import type { Day } from '../../policy/calendar.ts'
import type { ConsideredAgain } from '../../policy/decision/considered.ts'
import { mayBeEnded } from '../../policy/restriction/restriction.ts'
import type { Terms } from '../../policy/restriction/terms.ts'
import { mayChangeAsSeen, type SeenBefore } from '../../policy/restriction/variation.ts'
import type { KeptRestriction } from '../../register/restriction/restrictions.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, enforce, today } from '../act.ts'
import type { Judged } from '../judging/judge.ts'
import { asLifted, asVaried, changeAnswer } from './change-answer.ts'
import { lift } from './end-restriction.ts'
import { vary } from './vary.ts'
import { seenNow } from './waiting-to-replace.ts'

type Given =
  | { outcome: 'maintained' | 'continued'; reasons: string; seen: SeenBefore }
  | {
      outcome: 'varied'
      reasons: string
      terms: Terms
      considered?: ConsideredAgain | null | undefined
      seen: SeenBefore
    }
  | { outcome: 'lifted'; reasons: string }

/**
 * P14, P15: applies the outcome of an answer or a review to a restriction: it stays (`kept` does the rest), is varied
 * or is lifted. What has run out neither stays nor is lifted, even if nobody has recorded its end yet.
 */
export async function applyOutcome(
  tx: Writing,
  act: Act,
  restriction: KeptRestriction,
  given: Given,
  about: {
    cause: 'representation' | 'review' | 'circumstances'
    judged: Judged
    receivedOn?: Day | null
    kept: () => Promise<Partial<RestrictionChanged>>
  },
): Promise<RestrictionChanged> {
  const { reasons } = given
  const { cause, judged, receivedOn = null } = about
  if (given.outcome === 'varied') {
    const variation = await vary(tx, act, restriction, { ...given, receivedOn })
    return changeAnswer(act, restriction, asVaried(variation))
  }
  enforce(mayBeEnded(restriction, today(act)))
  if (given.outcome === 'lifted') {
    const { letterId } = await lift(tx, act, restriction, { reasons, cause, judged, receivedOn })
    return changeAnswer(act, restriction, asLifted(letterId))
  }
  enforce(mayChangeAsSeen(await seenNow(tx, act, restriction), given.seen))
  return changeAnswer(act, restriction, await about.kept())
}
