import type { FormalWarningChanged, ObjectionAnswer, ObjectionToRecord } from '../../contract/formal-warning.ts'
import { mayAnswerObjection, mayObject, stateAfterObjection } from '../../policy/formal-warning/formal-warning.ts'
import type { Parts } from '../../policy/judging/judging.ts'
import { answerDue } from '../../policy/representation/due.ts'
import { mayAsOfficer } from '../../policy/who-may.ts'
import { findEscalation } from '../../register/escalation/escalations.ts'
import {
  addObjection,
  addObjectionAnswer,
  findFormalWarning,
  type KeptFormalWarning,
  markFormalWarningWithdrawn,
  objectingTo,
} from '../../register/formal-warning/formal-warnings.ts'
import { addClosingLetter } from '../../register/letter/closing-letters.ts'
import type { Reading, Writing } from '../../register/store.ts'
import { type Act, audit, enforce, foundForCustomer, today } from '../act.ts'
import { enforceJudgeOf, mayAnswerAtAll } from '../judging/judge.ts'
import { tellJudges } from '../work/tell-officers.ts'

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
 * P14: an authorising officer records what a customer said against a formal warning, however it came. Those who can
 * answer it get an e-mail. Refuses: not-authorised, unknown-formal-warning, formal-warning-not-given,
 * formal-warning-over, objection-recorded, in-the-past, in-the-future.
 */
export async function recordObjection(
  tx: Writing,
  act: Act,
  id: string,
  { receivedOn, account }: ObjectionToRecord,
): Promise<FormalWarningChanged> {
  enforce(mayAsOfficer(act.by))
  const warning = foundForCustomer(act, await findFormalWarning(tx, id), 'unknown-formal-warning')
  enforce(mayObject({ ...warning, objecting: objectingTo(warning) }, receivedOn, today(act)))
  const answerBy = answerDue(receivedOn, act.council.periods)
  await addObjection(tx, id, { receivedOn, account, answerBy, at: act.at, by: act.by })
  const facts = { receivedOn, answerBy }
  await audit(tx, act, { what: 'objection-recorded', subjectId: id, customerId: warning.customerId, facts })
  const what = 'Objection to a formal warning to answer'
  await tellJudges(tx, act, { key: `objection-recorded:${id}`, about: 'FormalWarning', id, what })
  return { formalWarningId: id, state: warning.state, letterId: null }
}

/**
 * P14, G: answers what the customer said against a formal warning: it stays, or it is withdrawn. A letter gives the
 * answer. The same judges as for a representation. Refuses: not-authorised, not-a-post-holder, unknown-formal-warning,
 * no-objection, already-answered, escalator-may-not-judge, another-judge-is-free, same-officer-reason-missing.
 */
export async function answerObjection(
  tx: Writing,
  act: Act,
  id: string,
  given: ObjectionAnswer,
): Promise<FormalWarningChanged> {
  enforce(mayAsOfficer(act.by))
  const warning = foundForCustomer(act, await findFormalWarning(tx, id), 'unknown-formal-warning')
  enforce(mayAnswerAtAll(act))
  enforce(mayAnswerObjection(objectingTo(warning)))
  const judged = enforceJudgeOf(act, 'objection', await partsOfWarning(tx, warning), given.sameOfficerReason)
  const { outcome, reasons } = given
  const { sameOfficerReason, involvement } = judged
  await addObjectionAnswer(tx, id, { outcome, reasons, sameOfficerReason, at: act.at, by: act.by })
  const state = stateAfterObjection(warning.state, outcome)
  if (state === 'withdrawn')
    await markFormalWarningWithdrawn(tx, id, { on: today(act), at: act.at, why: reasons, by: act.by })
  const letterId = act.newId()
  const about = { formalWarningId: id }
  await addClosingLetter(tx, { id: letterId, about, kind: 'objection-answer', decidedOn: today(act), at: act.at })
  const facts = { outcome, state, involvement, sameOfficer: sameOfficerReason !== null }
  await audit(tx, act, { what: 'objection-answered', subjectId: id, customerId: warning.customerId, facts })
  return { formalWarningId: id, state, letterId }
}
