import type { AdjustmentsSet } from '../../contract/duty/adjustments.ts'
import { maySetAdjustments } from '../../policy/duty/adjustments.ts'
import { mayAs } from '../../policy/who-may.ts'
import { adjustmentsOf, setAdjustments as keep } from '../../register/duty/adjustments.ts'
import { findRestriction } from '../../register/restriction/restrictions.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, foundForCustomer } from '../act.ts'

/**
 * Equality Act s.20: an officer sets what the contact does for the customer. It needs no letter and no variation, since
 * it takes nothing away. Of two officers at once, the second sees what the first set. Refuses: not-authorised,
 * unknown-restriction, changed-meanwhile, not-changed.
 */
export async function setAdjustments(
  tx: Writing,
  act: Act,
  restrictionId: string,
  given: { adjustments: string; before?: string | null },
): Promise<AdjustmentsSet> {
  enforce(mayAs(act.by, 'AuthorisingOfficer'))
  const { customerId } = foundForCustomer(act, await findRestriction(tx, restrictionId), 'unknown-restriction')
  const now = (await adjustmentsOf(tx, [restrictionId])).get(restrictionId) || null
  const adjustments = given.adjustments.trim() || null
  enforce(maySetAdjustments(now, { before: given.before || null, adjustments }))
  await keep(tx, restrictionId, adjustments)
  const facts = { any: adjustments !== null }
  await audit(tx, act, { what: 'adjustments-set', subjectId: restrictionId, customerId, facts })
  return { restrictionId, adjustments }
}
