import type { FormalWarningChanged } from '../../contract/formal-warning.ts'
import { formalWarningCycle, mayWithdraw } from '../../policy/formal-warning/formal-warning.ts'
import { mayApproveAs } from '../../policy/judging/posts.ts'
import { nextState } from '../../policy/life-cycle.ts'
import { findEscalation } from '../../register/escalation/escalations.ts'
import { findFormalWarning, markFormalWarningWithdrawn } from '../../register/formal-warning/formal-warnings.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, foundForCustomer, today } from '../act.ts'
import { postsOf } from '../judging/posts.ts'

/**
 * P10, P13: the holder of a post withdraws a formal warning, before or after its letter was sent; never whoever
 * escalated. Refuses: unknown-formal-warning, not-authorised, posts-without-holders, not-a-post-holder, own-escalation,
 * formal-warning-over.
 */
export async function withdrawFormalWarning(
  tx: Writing,
  act: Act,
  id: string,
  { why }: { why: string },
): Promise<FormalWarningChanged> {
  const warning = foundForCustomer(act, await findFormalWarning(tx, id), 'unknown-formal-warning')
  const { customerId, escalationId } = warning
  const escalation = escalationId === null ? undefined : await findEscalation(tx, escalationId)
  enforce(mayApproveAs(act.by, escalation?.by ?? null, postsOf(act)))
  enforce(mayWithdraw(warning, today(act)))
  const state = nextState(formalWarningCycle, warning.state, 'withdraw')
  await markFormalWarningWithdrawn(tx, id, { on: today(act), at: act.at, why, by: act.by })
  await audit(tx, act, { what: 'formal-warning-withdrawn', subjectId: id, customerId, facts: { state } })
  return { formalWarningId: id, state }
}
