import type { FormalWarningSeen } from '../../contract/formal-warning.ts'
import { isStanding } from '../../policy/formal-warning/formal-warning.ts'
import { referenceOf } from '../../policy/reference.ts'
import { maySeeRestrictions } from '../../policy/who-may.ts'
import { recordAccess } from '../../register/audit/access-ledger.ts'
import { customerSeen } from '../../register/customer/dossier.ts'
import { evidenceSeen } from '../../register/evidence/evidence.ts'
import { findFormalWarning } from '../../register/formal-warning/formal-warnings.ts'
import { type KeptObjectionAnswer, objectionsTo } from '../../register/formal-warning/objections.ts'
import { closingLettersOf } from '../../register/letter/closing-letters.ts'
import type { Register } from '../../register/register.ts'
import { type Act, enforce, foundForCustomer, today } from '../act.ts'
import { evidenceAsSeen, shownOriginals } from '../evidence/evidence-seen.ts'
import { reportOriginals } from '../evidence/report-originals.ts'
import { approvalSeen } from '../judging/approval.ts'
import { judgingSeen } from '../judging/judge.ts'
import { actorName } from '../work/actor-name.ts'
import { partsOfWarning } from './objection.ts'

/** P10, G: a formal warning with its history. The look is kept in the access ledger. */
export async function seeFormalWarning(register: Register, act: Act, id: string): Promise<FormalWarningSeen> {
  enforce(maySeeRestrictions(act.by))
  const { warning, customer, parts, letters, objections, evidence, shown } = await register.look(async (tx) => {
    const found = foundForCustomer(act, await findFormalWarning(tx, id), 'unknown-formal-warning')
    const customerIds = [found.customerId]
    await recordAccess(tx, { at: act.at, by: act.by, foundBy: 'case', customerIds, newId: act.newId })
    const objections = await objectionsTo(tx, [id])
    const evidence = await evidenceSeen(
      tx,
      'objection_id',
      objections.map((one) => one.id),
    )
    return {
      objections,
      evidence,
      shown: await shownOriginals(tx, found.customerId, evidence),
      warning: found,
      customer: await customerSeen(tx, found.customerId),
      parts: await partsOfWarning(tx, act, found),
      letters: await closingLettersOf(tx, 'formal_warning_id', [id]),
    }
  })
  await reportOriginals(register, act, warning.customerId, shown.originals.values())
  const { escalationId, state, service, behaviours, reasons, sentOn, lapsesOn, withdrawn } = warning
  return {
    formalWarningId: id,
    reference: referenceOf('formal-warning', id),
    escalationId,
    state,
    service,
    behaviours,
    reasons,
    decidedAt: warning.madeAt,
    decidedBy: { name: actorName(warning.by.name, warning.imported, act.say) },
    sentOn,
    lapsesOn,
    standing: isStanding(warning, today(act)),
    withdrawn: withdrawn && { on: withdrawn.on, why: withdrawn.why, by: { name: withdrawn.by } },
    objections: objections.map(({ id: objectionId, receivedOn, account, channel, spokenBy, answerBy, ...one }) => {
      const pieces = evidence.filter(({ of }) => of === objectionId)
      return {
        ...{ objectionId, receivedOn, account, channel, spokenBy, answerBy },
        evidence: evidenceAsSeen(act, pieces, shown)[0] ?? null,
        answer: answered(act, one.answer),
      }
    }),
    letters: letters.map(({ id: letterId, kind, state: how, sentOn: on }) => ({
      letterId,
      kind,
      state: how,
      sentOn: on,
    })),
    customer,
    judging: judgingSeen(act, 'objection', parts),
    withdrawal: approvalSeen(act, parts.escalatedBy),
  }
}

function answered(act: Act, answer: KeptObjectionAnswer | null) {
  if (answer === null) return null
  const { imported, by, ...said } = answer
  return { ...said, by: { name: actorName(by, imported, act.say) } }
}
