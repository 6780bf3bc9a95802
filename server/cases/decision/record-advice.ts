import type { AdviceRecorded } from '../../contract/decision/legal-advice.ts'
import { mayRecordAdvice } from '../../policy/decision/legal-advice.ts'
import { escalationCycle } from '../../policy/escalation/escalation.ts'
import { nextState } from '../../policy/life-cycle.ts'
import { addDecision } from '../../register/decision/decisions.ts'
import { changeEscalation, findEscalation } from '../../register/escalation/escalations.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, foundForCustomer } from '../act.ts'
import { withEscalators } from '../judging/escalators.ts'
import { postsOf } from '../judging/posts.ts'

/** P3: records what legal services answered; the escalation waits for a decision again. */
export async function recordAdvice(
  tx: Writing,
  act: Act,
  escalationId: string,
  given: { advice: string; version: number },
): Promise<AdviceRecorded> {
  const escalation = foundForCustomer(act, await findEscalation(tx, escalationId), 'unknown-escalation')
  enforce(mayRecordAdvice(await withEscalators(tx, act, escalation), act.by, given, postsOf(act)))
  const state = nextState(escalationCycle, escalation.state, 'record-advice')
  await changeEscalation(tx, escalationId, escalation.version, { state, question: null })
  await addDecision(tx, {
    id: act.newId(),
    escalationId,
    outcome: 'legal-advice',
    reasons: given.advice.trim(),
    feedback: null,
    considered: null,
    terms: null,
    at: act.at,
    by: act.by,
  })
  const { customerId } = escalation
  await audit(tx, act, { what: 'legal-advice-recorded', subjectId: escalationId, customerId, facts: { state } })
  return { escalationId, state, recordedAt: act.at.toISOString() }
}
