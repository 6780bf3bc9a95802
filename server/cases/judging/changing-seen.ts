import { involvementOf, type Parts } from '../../policy/judging/judging.ts'
import { mayHear } from '../../policy/judging/posts.ts'
import type { ChangeObstacle } from '../../policy/vocabulary-judging.ts'
import { isAnythingOpen } from '../../register/representation/open.ts'
import type { KeptRestriction } from '../../register/restriction/restrictions.ts'
import type { Reading } from '../../register/store.ts'
import type { Act } from '../act.ts'
import { approvalSeen } from './approval.ts'
import { holdersIn, postsOf } from './posts.ts'
import { isAnswerHeld, isLiftingHeld } from './unsent-answer.ts'

/**
 * P13, P14: what prevents an authorising officer from changing and from lifting a restriction; null: nothing. `waiting`:
 * the agreed restriction that will replace it.
 */
export async function changingSeen(
  reading: Reading,
  act: Act,
  restriction: KeptRestriction,
  { parts, waiting }: { parts: Parts; waiting: KeptRestriction | null },
): Promise<{ change: ChangeObstacle | null; lift: ChangeObstacle | null }> {
  if (!act.by.roles.includes('AuthorisingOfficer')) return { change: null, lift: null }
  const isHeld = await isAnswerHeld(reading, act, restriction)
  const isHeldByWaiting = waiting !== null && (await isAnswerHeld(reading, act, waiting))
  return {
    change: approvalSeen(act, parts.escalatedBy) ?? (isHeld || isHeldByWaiting ? 'answer-not-sent' : null),
    lift:
      (await liftingSeen(reading, act, restriction, parts)) ??
      ((await isLiftingHeld(reading, act, restriction)) ? 'answer-not-sent' : null),
  }
}

async function liftingSeen(
  reading: Reading,
  act: Act,
  { id }: KeptRestriction,
  parts: Parts,
): Promise<ChangeObstacle | null> {
  if (!mayHear(act.by, postsOf(act))) return 'no-post'
  const escalated = involvementOf(act.by, parts, holdersIn(act)).includes('escalated')
  return escalated && (await isAnythingOpen(reading, id)) ? 'escalated' : null
}
