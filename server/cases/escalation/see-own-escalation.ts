import type { OwnEscalation } from '../../contract/escalation/escalation.ts'
import { referenceOf } from '../../policy/reference.ts'
import { mayChange } from '../../policy/who-may.ts'
import { recordAccess } from '../../register/audit/access-ledger.ts'
import { findEscalation } from '../../register/escalation/escalations.ts'
import type { Register } from '../../register/register.ts'
import { type Act, enforce, foundForCustomer } from '../act.ts'

/**
 * P10: what the person who escalated wrote, and what an officer asks them; nothing else about the customer. The look is
 * kept in the access ledger. Refuses: unknown-escalation, not-yours.
 */
export async function seeOwnEscalation(register: Register, act: Act, escalationId: string): Promise<OwnEscalation> {
  const own = await register.look(async (tx) => {
    const seen = foundForCustomer(act, await findEscalation(tx, escalationId), 'unknown-escalation')
    enforce(mayChange(seen.by, act.by))
    const customerIds = [seen.customerId]
    await recordAccess(tx, { at: act.at, by: act.by, foundBy: 'case', customerIds, newId: act.newId })
    return seen
  })
  const { state, escalatedAt, behaviours, account, question } = own
  const reference = referenceOf('escalation', escalationId)
  return { escalationId, reference, state, escalatedAt, behaviours, account, question }
}
