import type { AdjustmentsSet } from '../../contract/duty/adjustments.ts'
import { Refusal } from '../../policy/refusal.ts'
import { mayAs } from '../../policy/who-may.ts'
import { adjustmentsOf, setAdjustments as keep } from '../../register/duty/adjustments.ts'
import { findRestriction } from '../../register/restriction/restrictions.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, foundForCustomer } from '../act.ts'

/**
 * Equality Act s.20: an officer sets what the contact does for the customer. It needs no letter and no variation, since
 * it takes nothing away. Refuses: not-authorised, unknown-restriction, not-changed.
 */
export async function setAdjustments(
  tx: Writing,
  act: Act,
  restrictionId: string,
  given: { adjustments: string },
): Promise<AdjustmentsSet> {
  enforce(mayAs(act.by, 'AuthorisingOfficer'))
  const { customerId } = foundForCustomer(act, await findRestriction(tx, restrictionId), 'unknown-restriction')
  const before = (await adjustmentsOf(tx, [restrictionId])).get(restrictionId) ?? null
  const adjustments = given.adjustments.trim() || null
  if (before === adjustments) throw new Refusal('not-changed')
  await keep(tx, restrictionId, adjustments)
  const facts = { any: adjustments !== null }
  await audit(tx, act, { what: 'adjustments-set', subjectId: restrictionId, customerId, facts })
  return { restrictionId, adjustments }
}
