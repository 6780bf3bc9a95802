import type { RestrictionChanged } from '../../contract/restriction/change.ts'
import type { liftingToDecide } from '../../contract/restriction/restriction.ts'
import type { Taken } from '../../contract/route.ts'
import { mayHearAs } from '../../policy/judging/posts.ts'
import { Refusal } from '../../policy/refusal.ts'
import { mayBeEnded } from '../../policy/restriction/restriction.ts'
import { mayAs } from '../../policy/who-may.ts'
import { findRestriction } from '../../register/restriction/restrictions.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, enforce, foundForCustomer, today } from '../act.ts'
import { enforceLiftingJudge } from '../judging/judge.ts'
import { postsOf } from '../judging/posts.ts'
import { isLiftingHeld } from '../judging/unsent-answer.ts'
import { asLifted, changeAnswer } from './change-answer.ts'
import { lift } from './end-restriction.ts'

/** P14: an authorising officer decides to lift a restriction, even one agreed but not yet in force. */
export async function liftRestriction(
  tx: Writing,
  act: Act,
  restrictionId: string,
  { reasons }: Taken<typeof liftingToDecide>,
): Promise<RestrictionChanged> {
  enforce(mayAs(act.by, 'AuthorisingOfficer'))
  const restriction = foundForCustomer(act, await findRestriction(tx, restrictionId), 'unknown-restriction')
  enforce(mayHearAs(act.by, postsOf(act)))
  enforce(mayBeEnded(restriction, today(act)))
  if (reasons.trim() === '') throw new Refusal('reasons-missing')
  if (await isLiftingHeld(tx, act, restriction)) throw new Refusal('answer-not-sent')
  const judged = await enforceLiftingJudge(tx, act, restriction)
  const { letterId } = await lift(tx, act, restriction, { reasons, cause: 'officer', judged })
  return changeAnswer(act, restriction, asLifted(letterId))
}
