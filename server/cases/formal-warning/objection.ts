import type {
  FormalWarningChanged,
  ObjectionAnswer,
  ObjectionRecorded,
  objectionToRecord,
} from '../../contract/formal-warning.ts'
import type { WithHeard } from '../../contract/heard.ts'
import type { Taken } from '../../contract/route.ts'
import {
  mayAnswerObjection,
  mayObject,
  requireObjectionAccount,
  stateAfterObjection,
} from '../../policy/formal-warning/formal-warning.ts'
import type { Parts } from '../../policy/judging/judging.ts'
import { answerDue } from '../../policy/representation/due.ts'
import { mayAs } from '../../policy/who-may.ts'
import { addEvidence } from '../../register/evidence/evidence.ts'
import { filedDigests } from '../../register/evidence/originals.ts'
import {
  findFormalWarning,
  type KeptFormalWarning,
  markFormalWarningWithdrawn,
} from '../../register/formal-warning/formal-warnings.ts'
import {
  addObjection,
  answerOneObjection,
  isOpen,
  objectingTo,
  objectionsTo,
} from '../../register/formal-warning/objections.ts'
import { whoKeptWarning } from '../../register/judging/who-kept.ts'
import { addClosingLetter } from '../../register/letter/closing-letters.ts'
import type { Reading, Writing } from '../../register/store.ts'
import { type Act, audit, enforce, found, foundForCustomer, today } from '../act.ts'
import { acceptEvidence } from '../evidence/interaction.ts'
import { keepWithinQuota } from '../evidence/keep-within-quota.ts'
import { escalatorsOfWarning } from '../judging/escalators.ts'
import { enforceJudgeOf, mayAnswerAtAll } from '../judging/judge.ts'
import { tellWhoObjected } from '../work/notices-objection.ts'
import { tellJudges } from '../work/tell-officers.ts'

/**
 * P13, P14: who had a part in a formal warning: whoever counts as having escalated, whoever decided, and whoever
 * answered that it stays.
 */
export async function partsOfWarning(reading: Reading, act: Act, warning: KeptFormalWarning): Promise<Parts> {
  const { decidedBy } = warning
  return {
    escalatedBy: await escalatorsOfWarning(reading, act, warning),
    decidedBy: decidedBy === null ? [] : [decidedBy],
    keptBy: await whoKeptWarning(reading, warning.id),
    contact: null,
    deputy: null,
    named: [],
  }
}

/** What most callers leave out is empty. */
type ObjectionGiven = WithHeard<Omit<Taken<typeof objectionToRecord>, 'evidence'>> & {
  evidence?: Taken<typeof objectionToRecord>['evidence']
}

/**
 * P14: whoever receives what a customer says against a formal warning records it, however it came, with the original of
 * the message if there is one. Those who can answer it get an e-mail.
 */
export async function recordObjection(
  tx: Writing,
  act: Act,
  { formalWarningId, receivedOn, account, channel = null, spokenBy = null, ...said }: ObjectionGiven,
): Promise<ObjectionRecorded> {
  const warning = foundForCustomer(act, await findFormalWarning(tx, formalWarningId), 'unknown-formal-warning')
  const { evidence: given = null } = said
  const objecting = objectingTo(await objectionsTo(tx, [formalWarningId]))
  enforce(mayObject({ ...warning, objecting }, receivedOn, today(act)))
  enforce(requireObjectionAccount({ account, hasMessage: given !== null }))
  const evidence = given && acceptEvidence(act, given)
  await keepWithinQuota(tx, act, evidence ? [evidence] : [])

  const id = act.newId()
  const answerBy = answerDue(receivedOn, act.council.periods)
  const how = { channel, spokenBy, at: act.at, by: act.by }
  await addObjection(tx, { id, formalWarningId, receivedOn, account: account || null, answerBy, ...how })
  const kept = evidence
    ? [await addEvidence(tx, { id: act.newId(), of: { objectionId: id }, at: act.at, ...evidence })]
    : []
  const facts = {
    ...{ formalWarningId, receivedOn, answerBy, channel, evidence: evidence !== null },
    ...(await filedDigests(tx, kept)),
  }
  await audit(tx, act, { what: 'objection-recorded', subjectId: id, customerId: warning.customerId, facts })
  const what = 'Objection to a formal warning to answer'
  await tellJudges(tx, act, { key: `objection-recorded:${id}`, about: 'FormalWarning', id: formalWarningId, what })
  return { objectionId: id, formalWarningId, recordedAt: act.at.toISOString() }
}

/**
 * P14, G: answers the objection to a formal warning that the officer read: the warning stays, or is withdrawn. A letter
 * gives the answer, and whoever recorded the objection is told. The rules for who may answer are those for a
 * representation.
 */
export async function answerObjection(
  tx: Writing,
  act: Act,
  id: string,
  given: ObjectionAnswer,
): Promise<FormalWarningChanged> {
  enforce(mayAs(act.by, 'AuthorisingOfficer'))
  const warning = foundForCustomer(act, await findFormalWarning(tx, id), 'unknown-formal-warning')
  enforce(mayAnswerAtAll(act))
  const objections = await objectionsTo(tx, [id])
  const { objectionId } = given
  enforce(mayAnswerObjection(objections, objectionId))
  const objection = found(
    objections.find((one) => (objectionId === undefined ? isOpen(one) : one.id === objectionId)),
    'no-objection',
  )
  const judged = enforceJudgeOf(act, 'objection', await partsOfWarning(tx, act, warning), given.sameOfficerReason)
  const { outcome, reasons } = given
  const { sameOfficerReason, involvement } = judged
  await answerOneObjection(tx, objection.id, { outcome, reasons, sameOfficerReason, at: act.at, by: act.by })
  const state = stateAfterObjection(warning.state, outcome)
  if (state === 'withdrawn')
    await markFormalWarningWithdrawn(tx, id, { on: today(act), at: act.at, why: reasons, by: act.by })
  const letterId = act.newId()
  const about = { formalWarningId: id }
  await addClosingLetter(tx, { id: letterId, about, kind: 'objection-answer', decidedOn: today(act), at: act.at })
  const facts = { formalWarningId: id, outcome, state, involvement, sameOfficer: sameOfficerReason !== null }
  const { customerId } = warning
  await audit(tx, act, { what: 'objection-answered', subjectId: objection.id, customerId, facts })
  await tellWhoObjected(tx, act, { id: objection.id, formalWarningId: id, outcome, reporter: objection.reporter })
  return { formalWarningId: id, state, letterId }
}
