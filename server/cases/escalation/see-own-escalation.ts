import type { OwnEscalation } from '../../contract/escalation/escalation.ts'
import { referenceOf } from '../../policy/reference.ts'
import { mayChange } from '../../policy/who-may.ts'
import { recordAccess } from '../../register/audit/access-ledger.ts'
import { closingDecision } from '../../register/decision/decisions.ts'
import { findEscalation } from '../../register/escalation/escalations.ts'
import type { Register } from '../../register/register.ts'
import { type Act, enforce, foundForCustomer } from '../act.ts'

/**
 * P10: what the person who escalated wrote, what an officer asks them, and how it was decided with the officer's words
 * for them; never the reasons, nothing else about the customer. The look is kept in the access ledger.
 */
export async function seeOwnEscalation(register: Register, act: Act, escalationId: string): Promise<OwnEscalation> {
  const { own, decision } = await register.look(async (tx) => {
    const seen = foundForCustomer(act, await findEscalation(tx, escalationId), 'unknown-escalation')
    enforce(mayChange(seen.by, act.by))
    const customerIds = [seen.customerId]
    await recordAccess(tx, { at: act.at, by: act.by, foundBy: 'case', customerIds, newId: act.newId })
    return { own: seen, decision: await closingDecision(tx, escalationId) }
  })
  const { state, escalatedAt, behaviours, account, question } = own
  return {
    escalationId,
    reference: referenceOf('escalation', escalationId),
    state,
    escalatedAt,
    decidedAt: decision?.decidedAt ?? null,
    feedback: decision?.feedback ?? null,
    behaviours,
    account,
    question,
  }
}
