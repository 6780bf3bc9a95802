import type { FormalWarningChanged } from '../../contract/formal-warning.ts'
import { formalWarningCycle, mayWithdraw } from '../../policy/formal-warning/formal-warning.ts'
import { isSamePerson } from '../../policy/judging/same-person.ts'
import { nextState } from '../../policy/life-cycle.ts'
import {
  findFormalWarning,
  type KeptFormalWarning,
  markFormalWarningWithdrawn,
} from '../../register/formal-warning/formal-warnings.ts'
import { answerOneObjection, isOpen, objectionsTo } from '../../register/formal-warning/objections.ts'
import { addClosingLetter } from '../../register/letter/closing-letters.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, foundForCustomer, today } from '../act.ts'
import { enforceApproval } from '../judging/approval.ts'
import { escalatorsOfWarning } from '../judging/escalators.ts'
import { holdersIn } from '../judging/posts.ts'
import { tellWhoObjected } from '../work/notices-objection.ts'

/**
 * P10, P13: the holder of a post withdraws a formal warning, before or after its letter was sent; never whoever
 * escalated. If the letter was sent, another letter says why the warning no longer counts. P14: an open objection is
 * answered at the same time, since the customer gets what they asked for.
 */
export async function withdrawFormalWarning(
  tx: Writing,
  act: Act,
  id: string,
  { why }: { why: string },
): Promise<FormalWarningChanged> {
  const warning = foundForCustomer(act, await findFormalWarning(tx, id), 'unknown-formal-warning')
  const { customerId } = warning
  enforceApproval(act, await escalatorsOfWarning(tx, act, warning))
  enforce(mayWithdraw(warning, today(act)))
  const state = nextState(formalWarningCycle, warning.state, 'withdraw')
  const done = { at: act.at, by: act.by }
  await markFormalWarningWithdrawn(tx, id, { on: today(act), why, ...done })
  const open = (await objectionsTo(tx, [id])).filter(isOpen)
  const answersIt = open.length > 0
  const sameOfficerReason = isDecidedBy(act, warning) ? grantedInFull : null
  for (const { id: objectionId, reporter } of open) {
    await answerOneObjection(tx, objectionId, { outcome: 'withdrawn', reasons: why, sameOfficerReason, ...done })
    await tellWhoObjected(tx, act, { id: objectionId, formalWarningId: id, outcome: 'withdrawn', reporter })
  }
  const facts = { state, answersObjection: answersIt }
  await audit(tx, act, { what: 'formal-warning-withdrawn', subjectId: id, customerId, facts })
  if (warning.state === 'to-send') return { formalWarningId: id, state, letterId: null }
  const letterId = act.newId()
  const kind = answersIt ? 'objection-answer' : 'formal-warning-withdrawal'
  await addClosingLetter(tx, { id: letterId, about: { formalWarningId: id }, kind, decidedOn: today(act), at: act.at })
  return { formalWarningId: id, state, letterId }
}

const isDecidedBy = (act: Act, { decidedBy }: KeptFormalWarning): boolean =>
  decidedBy !== null && isSamePerson(decidedBy, act.by, holdersIn(act))

const grantedInFull = 'The warning was withdrawn, so what was asked for was granted in full.'
