import type { EscalationWithdrawn } from '../../contract/escalation/escalation.ts'
import { escalationCycle, mayWithdrawEscalation } from '../../policy/escalation/escalation.ts'
import { nextState } from '../../policy/life-cycle.ts'
import { forgetCorrections } from '../../register/customer/corrections.ts'
import { isActedOn } from '../../register/decision/decisions.ts'
import { forgetDrafts } from '../../register/decision/drafts.ts'
import { changeEscalation, findEscalation } from '../../register/escalation/escalations.ts'
import { forgetEvidence } from '../../register/evidence/evidence.ts'
import { isHeld } from '../../register/retention/holds.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, foundForCustomer } from '../act.ts'
import { forgetCustomerWithNothingLeft } from '../customer/forget-customer.ts'

/**
 * P10: withdraws an escalation on which no officer has acted; its evidence and words are deleted too. G: under a hold
 * or an open request about the record, they stay until retention may delete them.
 */
export async function withdrawEscalation(tx: Writing, act: Act, escalationId: string): Promise<EscalationWithdrawn> {
  const escalation = foundForCustomer(act, await findEscalation(tx, escalationId), 'unknown-escalation')
  enforce(mayWithdrawEscalation({ ...escalation, isActedOn: await isActedOn(tx, escalationId) }, act.by))

  const { customerId, version } = escalation
  const staysInFull = await isHeld(tx, customerId)
  const emptied = staysInFull ? {} : { behaviours: [], account: null }
  const state = nextState(escalationCycle, escalation.state, 'withdraw')
  await changeEscalation(tx, escalationId, version, { state, withdrawnAt: act.at, ...emptied })
  if (!staysInFull) {
    await forgetEvidence(tx, escalationId)
    await forgetDrafts(tx, [escalationId])
    await forgetCorrections(tx, escalationId)
  }
  await audit(tx, act, { what: 'escalation-withdrawn', subjectId: escalationId, customerId })
  await forgetCustomerWithNothingLeft(tx, act, customerId)
  return { escalationId, withdrawnAt: act.at.toISOString() }
}
