import type { EscalationWithdrawn } from '../../contract/escalation/escalation.ts'
import { escalationCycle, mayChangeEscalation } from '../../policy/escalation/escalation.ts'
import { nextState } from '../../policy/life-cycle.ts'
import { forgetCorrections } from '../../register/customer/corrections.ts'
import { forgetDecisions } from '../../register/decision/decisions.ts'
import { forgetDrafts } from '../../register/decision/drafts.ts'
import { changeEscalation, findEscalation } from '../../register/escalation/escalations.ts'
import { forgetEvidence } from '../../register/evidence/evidence.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, foundForCustomer } from '../act.ts'
import { forgetCustomerWithNothingLeft } from '../customer/forget-customer.ts'

/**
 * P10: withdraws an undecided escalation; its evidence and any question about it are deleted too. Refuses:
 * unknown-escalation, not-yours, already-withdrawn, already-decided.
 */
export async function withdrawEscalation(tx: Writing, act: Act, escalationId: string): Promise<EscalationWithdrawn> {
  const escalation = foundForCustomer(act, await findEscalation(tx, escalationId), 'unknown-escalation')
  enforce(mayChangeEscalation(escalation, act.by, 'withdraw'))

  const { customerId, version } = escalation
  const emptied = { behaviours: [], account: null, question: null }
  const state = nextState(escalationCycle, escalation.state, 'withdraw')
  await changeEscalation(tx, escalationId, version, { state, withdrawnAt: act.at, ...emptied })
  await forgetEvidence(tx, escalationId)
  await forgetDecisions(tx, escalationId)
  await forgetDrafts(tx, [escalationId])
  await forgetCorrections(tx, escalationId)
  await audit(tx, act, { what: 'escalation-withdrawn', subjectId: escalationId, customerId })
  await forgetCustomerWithNothingLeft(tx, act, customerId)
  return { escalationId, withdrawnAt: act.at.toISOString() }
}
