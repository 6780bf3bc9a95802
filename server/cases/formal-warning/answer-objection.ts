import type { FormalWarningChanged, ObjectionToAnswer } from '../../contract/formal-warning.ts'
import { mayAnswerObjection, stateAfterObjection } from '../../policy/formal-warning/formal-warning.ts'
import type { Parts } from '../../policy/judging/judging.ts'
import { mayAsOfficer } from '../../policy/who-may.ts'
import { findEscalation } from '../../register/escalation/escalations.ts'
import {
  addObjection,
  findFormalWarning,
  type KeptFormalWarning,
  markFormalWarningWithdrawn,
} from '../../register/formal-warning/formal-warnings.ts'
import type { Reading, Writing } from '../../register/store.ts'
import { type Act, audit, enforce, foundForCustomer, today } from '../act.ts'
import { enforceJudgeOf, mayAnswerAtAll } from '../judging/judge.ts'

/**
 * P13, P14: who had a part in a formal warning: whoever escalated, and whoever decided. What came from a file was
 * decided by nobody here.
 */
export async function partsOfWarning(reading: Reading, warning: KeptFormalWarning): Promise<Parts> {
  const { escalationId, imported, by } = warning
  const escalation = escalationId === null ? undefined : await findEscalation(reading, escalationId)
  return {
    escalatedBy: escalation ? [escalation.by] : [],
    decidedBy: imported ? [] : [by],
    contact: null,
    deputy: null,
  }
}

/**
 * P14, G: records what the customer said against a formal warning, and the answer: it stays, or it is withdrawn. The
 * same judges as for a representation. Refuses: not-authorised, not-a-post-holder, unknown-formal-warning,
 * formal-warning-not-given, formal-warning-over, already-answered, in-the-past, in-the-future, escalator-may-not-judge,
 * another-judge-is-free, same-officer-reason-missing.
 */
export async function answerObjection(
  tx: Writing,
  act: Act,
  id: string,
  given: ObjectionToAnswer,
): Promise<FormalWarningChanged> {
  enforce(mayAsOfficer(act.by))
  const warning = foundForCustomer(act, await findFormalWarning(tx, id), 'unknown-formal-warning')
  enforce(mayAnswerAtAll(act))
  const isAnswered = warning.objection !== null
  enforce(mayAnswerObjection({ ...warning, isAnswered }, given.receivedOn, today(act)))
  const judged = enforceJudgeOf(act, 'objection', await partsOfWarning(tx, warning), given.sameOfficerReason)
  const { receivedOn, account, outcome, reasons } = given
  const { sameOfficerReason, involvement } = judged
  await addObjection(tx, id, { receivedOn, account, outcome, reasons, sameOfficerReason, at: act.at, by: act.by })
  const state = stateAfterObjection(warning.state, outcome)
  if (state === 'withdrawn')
    await markFormalWarningWithdrawn(tx, id, { on: today(act), at: act.at, why: reasons, by: act.by })
  const facts = { outcome, state, involvement, sameOfficer: sameOfficerReason !== null }
  await audit(tx, act, { what: 'objection-answered', subjectId: id, customerId: warning.customerId, facts })
  return { formalWarningId: id, state }
}
