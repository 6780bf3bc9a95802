import type { ContactPointChanged, contactPointCorrection } from '../../contract/contact-point/contact-point.ts'
import type { Taken } from '../../contract/route.ts'
import { readContactPoint } from '../../policy/contact-point/contact-point.ts'
import { mayCorrectPoint } from '../../policy/contact-point/contact-point-change.ts'
import { Refusal } from '../../policy/refusal.ts'
import { mayAs } from '../../policy/who-may.ts'
import { findContactPoint, removeContactPoint } from '../../register/contact-point/contact-points.ts'
import { addContactPoint } from '../../register/customer/customers.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, foundForCustomer } from '../act.ts'
import { requestRearrangement } from '../mail-arrangement/request-arrangement.ts'
import { contactPointFacts } from './contact-point-facts.ts'

/**
 * G, accuracy: replaces a wrong contact point, which stays visible but no longer finds anybody. Refuses:
 * not-authorised, unknown-contact-point, already-removed, contact-point-not-valid, colleague, not-changed,
 * already-known, belongs-to-another.
 */
export async function correctContactPoint(
  tx: Writing,
  act: Act,
  contactPointId: string,
  { value, why }: Taken<typeof contactPointCorrection>,
): Promise<ContactPointChanged> {
  enforce(mayAs(act.by, 'RegisterKeeper'))
  const wrong = foundForCustomer(act, await findContactPoint(tx, contactPointId), 'unknown-contact-point')
  const { customerId } = wrong
  const right = readContactPoint(wrong.point.kind, value, act.council)
  if (right instanceof Refusal) throw right
  // If only the spelling was wrong, the key is the same and would count as already known.
  const respelt = right.key === wrong.point.key
  const facts = respelt ? { known: false, owner: null } : await contactPointFacts(tx, customerId, right)
  enforce(mayCorrectPoint({ removed: wrong.removed, same: right.value === wrong.point.value }, facts))

  const id = act.newId()
  await removeContactPoint(tx, contactPointId, { why, at: act.at, by: act.by, replacedBy: id })
  await addContactPoint(tx, { id, customerId, point: right, why, at: act.at, by: act.by })
  await audit(tx, act, {
    what: 'contact-point-corrected',
    subjectId: id,
    customerId,
    facts: { kind: right.kind, replaces: contactPointId },
  })
  if (right.kind === 'email' && !respelt) await requestRearrangement(tx, act, customerId)
  return { contactPointId: id, customerId, changedAt: act.at.toISOString() }
}
