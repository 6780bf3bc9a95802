import type { AdjustmentsSet } from '../../contract/duty/adjustments.ts'
import { alsoChanged, maySetAdjustments } from '../../policy/duty/adjustments.ts'
import { mayAs } from '../../policy/who-may.ts'
import { adjustmentsOf, setAdjustments as keep } from '../../register/duty/adjustments.ts'
import { findRestriction, type KeptRestriction } from '../../register/restriction/restrictions.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, foundForCustomer } from '../act.ts'
import { waitingToReplace } from '../restriction/waiting-to-replace.ts'

/**
 * Equality Act s.20: an officer sets what the contact does for the customer. It needs no letter and no variation, since
 * it takes nothing away. A version that waits for its letter changes with it. Of two officers at once, the second sees
 * what the first set.
 */
export async function setAdjustments(
  tx: Writing,
  act: Act,
  restrictionId: string,
  given: { adjustments: string; before?: string | null },
): Promise<AdjustmentsSet> {
  enforce(mayAs(act.by, 'AuthorisingOfficer'))
  const restriction = foundForCustomer(act, await findRestriction(tx, restrictionId), 'unknown-restriction')
  const waiting = await waitingToReplace(tx, act, restriction)
  const recorded = await adjustmentsOf(tx, [restrictionId, ...(waiting ? [waiting.id] : [])])
  const of = (id: string) => recorded.get(id) || null
  const change = { before: given.before || null, adjustments: given.adjustments.trim() || null }
  enforce(maySetAdjustments(of(restrictionId), change))
  const { adjustments } = change
  await keepAdjustments(tx, act, restriction, adjustments)
  if (waiting) {
    const next = alsoChanged(of(waiting.id), change)
    if (next !== of(waiting.id)) await keepAdjustments(tx, act, waiting, next)
  }
  return { restrictionId, adjustments }
}

async function keepAdjustments(
  tx: Writing,
  act: Act,
  { id, customerId }: KeptRestriction,
  adjustments: string | null,
): Promise<void> {
  await keep(tx, id, adjustments)
  const facts = { any: adjustments !== null }
  await audit(tx, act, { what: 'adjustments-set', subjectId: id, customerId, facts })
}
