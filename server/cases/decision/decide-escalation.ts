import type { Decided, Decision } from '../../contract/decision/decision.ts'
import {
  behavioursFound,
  isFirstRestriction,
  mayDecide,
  mayDecideAsSeen,
  mayReach,
} from '../../policy/decision/decision.ts'
import { escalationCycle, isOpen } from '../../policy/escalation/escalation.ts'
import { isStanding, mayWarnAgain } from '../../policy/formal-warning/formal-warning.ts'
import { nextState } from '../../policy/life-cycle.ts'
import { withoutOtherWords } from '../../policy/restriction/ways.ts'
import { restrictionStates } from '../../policy/vocabulary.ts'
import { addDecision } from '../../register/decision/decisions.ts'
import { forgetDrafts } from '../../register/decision/drafts.ts'
import { changeEscalation, findEscalation, type KeptEscalation } from '../../register/escalation/escalations.ts'
import { formalWarningsOf } from '../../register/formal-warning/formal-warnings.ts'
import { restrictionsIn } from '../../register/restriction/restrictions.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, foundForCustomer, today } from '../act.ts'
import { withEscalators } from '../judging/escalators.ts'
import { postsOf } from '../judging/posts.ts'
import { decidePrecautions } from '../precaution/precautions.ts'
import { tellWhoEscalated } from '../work/notices.ts'
import { askAboutRestriction, askLegal } from '../work/notices-legal.ts'
import { agreeRestriction, settled } from './agree-restriction.ts'
import { enforceKnownServices, termsFacts } from './judge-terms.ts'
import { warnFormally } from './warn-formally.ts'

/** P13: the holder of one of the two posts decides, or asks the person who escalated for more. */
export async function decideEscalation(
  tx: Writing,
  act: Act,
  escalationId: string,
  decision: Decision,
): Promise<Decided> {
  const escalation = foundForCustomer(act, await findEscalation(tx, escalationId), 'unknown-escalation')
  const { customerId } = escalation
  enforce(mayDecide(await withEscalators(tx, act, escalation), act.by, decision, postsOf(act)))
  const restrictions = await restrictionsIn(tx, customerId, [...restrictionStates])
  enforce(mayDecideAsSeen(decision, restrictions))
  if (decision.outcome === 'approve') enforceKnownServices(act, decision.terms)
  const behaviours = behavioursFound(decision, escalation.behaviours)
  const facts = await termsFacts(tx, act, customerId, {
    scopeStart: startOf(act, escalation),
    variedDue: null,
  })
  const isFirst = isFirstRestriction(restrictions)
  const warnings = await formalWarningsOf(tx, customerId)
  const isFormallyWarned = warnings.some((one) => isStanding(one, today(act)))
  enforce(mayReach(decision, behaviours, { ...facts, isFirst, isFormallyWarned }))
  if (decision.outcome === 'warn-formally') enforce(mayWarnAgain(warnings, today(act)))

  const state = nextState(escalationCycle, escalation.state, decision.outcome)
  const question = decision.outcome === 'ask-for-more' ? decision.question : null
  await changeEscalation(tx, escalationId, escalation.version, { state, question, behaviours })
  await keepDecision(tx, act, escalationId, decision)
  if (!isOpen(state)) await forgetDrafts(tx, [escalationId])
  const agreed = decision.outcome === 'approve' ? await approve(tx, act, escalationId, escalation, decision) : null
  const restrictionId = agreed?.restrictionId ?? null
  if (decision.outcome === 'approve' && decision.precautions) {
    const { reasons, terms, precautions } = decision
    await decidePrecautions(tx, act, { customerId, reason: reasons, reviewOn: terms.reviewOn }, precautions)
  }
  const formalWarningId =
    decision.outcome === 'warn-formally'
      ? await warnFormally(tx, act, escalation, { escalationId, behaviours, reasons: decision.reasons })
      : null
  const made = { restrictionId, formalWarningId }
  const kept = { outcome: decision.outcome, state, ...made, behaviours, feedback: feedbackIn(decision) !== null }
  await audit(tx, act, { what: 'escalation-decided', subjectId: escalationId, customerId, facts: kept })

  if (decision.outcome === 'refer-to-legal') await askLegal(tx, act, { escalationId, version: escalation.version })
  const asked = decision.outcome === 'approve' ? decision.legalQuestion : null
  if (asked && restrictionId)
    await askAboutRestriction(tx, act, { restrictionId, customerId, question: asked.question })
  await tellWhoEscalated(tx, act, {
    key: `escalation-${state}:${escalationId}:${escalation.version}`,
    escalationId,
    to: escalation.by.address ?? null,
    state,
    feedback: feedbackIn(decision),
  })
  return {
    escalationId,
    state,
    decidedAt: act.at.toISOString(),
    ...made,
    letterId: agreed?.letterId ?? formalWarningId,
  }
}

/** P8: the service that escalated, unless the council no longer has it. */
const startOf = ({ council }: Act, { service }: KeptEscalation) => ({
  escalatedBy: service !== null && council.services.includes(service) ? service : null,
})

type Approval = Extract<Decision, { outcome: 'approve' }>

const approve = (
  tx: Writing,
  act: Act,
  escalationId: string,
  { customerId }: KeptEscalation,
  { reasons, considered, adjustments, terms }: Approval,
) =>
  agreeRestriction(tx, act, {
    customerId,
    escalationId,
    replacesId: null,
    reasons,
    considered,
    terms: settled(terms),
    adjustments,
    receivedOn: null,
  })

const keepDecision = (tx: Writing, act: Act, escalationId: string, decision: Decision) =>
  addDecision(tx, {
    id: act.newId(),
    escalationId,
    outcome: decision.outcome,
    reasons: wordsOf(decision),
    feedback: feedbackIn(decision),
    considered: decision.outcome === 'approve' ? decision.considered : null,
    terms: decision.outcome === 'approve' ? withoutOtherWords(decision.terms) : null,
    at: act.at,
    by: act.by,
  })

/** The officer's words for the person who escalated; a question is not one of them. */
const feedbackIn = (decision: Decision): string | null =>
  decision.outcome === 'ask-for-more' ? null : decision.feedback || null

function wordsOf(decision: Decision): string | null {
  if (decision.outcome === 'no-action') return decision.note
  return decision.outcome === 'ask-for-more' ? decision.question : decision.reasons
}
