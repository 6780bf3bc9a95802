import type { EscalationSeen } from '../../contract/customer/dossier.ts'
import { isSamePerson } from '../../policy/judging/same-person.ts'
import { referenceOf } from '../../policy/reference.ts'
import { maySeeEscalations } from '../../policy/who-may.ts'
import { recordAccess } from '../../register/audit/access-ledger.ts'
import { customerSeen } from '../../register/customer/dossier.ts'
import { closingDecision, lastAdvice } from '../../register/decision/decisions.ts'
import { ownDraft } from '../../register/decision/drafts.ts'
import { findEscalation } from '../../register/escalation/escalations.ts'
import { evidenceSeen } from '../../register/evidence/evidence.ts'
import { formalWarningOf } from '../../register/formal-warning/formal-warnings.ts'
import { importedFrom } from '../../register/import/imports.ts'
import type { Register } from '../../register/register.ts'
import { type Act, enforce, foundForCustomer } from '../act.ts'
import { lettersIn } from '../customer/letters-in.ts'
import { evidenceAsSeen, shownOriginals } from '../evidence/evidence-seen.ts'
import { reportOriginals } from '../evidence/report-originals.ts'
import { approvalSeen } from '../judging/approval.ts'
import { withEscalators } from '../judging/escalators.ts'
import { holdersIn } from '../judging/posts.ts'
import { actorName, recorderName } from '../work/actor-name.ts'

/**
 * P10, P13: an escalation as officers see it, with the officer's own draft of the decision. The look is kept in the
 * access ledger.
 */
export async function seeEscalation(register: Register, act: Act, escalationId: string): Promise<EscalationSeen> {
  enforce(maySeeEscalations(act.by))
  const { escalation, imported, evidence, shown, customer, letters, decision, advice, formalWarningId, draft } =
    await register.look(async (tx) => {
      const seen = foundForCustomer(act, await findEscalation(tx, escalationId), 'unknown-escalation')
      const { customerId } = seen
      await recordAccess(tx, { at: act.at, by: act.by, foundBy: 'case', customerIds: [customerId], newId: act.newId })
      const pieces = await evidenceSeen(tx, 'escalation_id', [escalationId])
      return {
        escalation: await withEscalators(tx, act, seen),
        imported: await importedFrom(tx, escalationId),
        evidence: pieces,
        shown: await shownOriginals(tx, customerId, pieces),
        customer: await customerSeen(tx, customerId),
        letters: await lettersIn(tx, act, customerId),
        decision: await closingDecision(tx, escalationId),
        advice: await lastAdvice(tx, escalationId),
        formalWarningId: (await formalWarningOf(tx, escalationId)) ?? null,
        draft: (await ownDraft(tx, escalationId, act.by)) ?? null,
      }
    })
  await reportOriginals(register, act, escalation.customerId, shown.originals.values())
  const { escalatedBy, version, state, escalatedAt, service, by, behaviours, account, question } = escalation
  return {
    escalationId,
    reference: referenceOf('escalation', escalationId),
    version,
    state,
    escalatedAt,
    service,
    by: { name: recorderName(by.name, imported, act.say) },
    mine: isSamePerson(by, act.by, holdersIn(act)),
    obstacle: approvalSeen(act, escalatedBy),
    behaviours,
    account,
    question,
    evidence: evidenceAsSeen(act, evidence, shown),
    customer,
    ...letters,
    advice,
    formalWarningId,
    draft,
    decision: decision === undefined ? null : decidedAs(act, decision),
  }
}

const decidedAs = (
  act: Act,
  { imported, by, ...decision }: NonNullable<Awaited<ReturnType<typeof closingDecision>>>,
) => ({
  ...decision,
  by: { name: actorName(by.name, imported, act.say) },
})
