import type { ContactPointChanged, contactPointCorrection } from '../../contract/contact-point/contact-point.ts'
import type { Taken } from '../../contract/route.ts'
import { readContactPoint } from '../../policy/contact-point/contact-point.ts'
import { mayCorrectPoint } from '../../policy/contact-point/contact-point-change.ts'
import { isSameWhose } from '../../policy/contact-point/whose.ts'
import { Refusal } from '../../policy/refusal.ts'
import { mayAs } from '../../policy/who-may.ts'
import { findContactPoint, removeContactPoint } from '../../register/contact-point/contact-points.ts'
import { addContactPoint } from '../../register/customer/customers.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, foundForCustomer } from '../act.ts'
import { rearranging } from '../mail-arrangement/rearrange.ts'
import { contactPointFacts, withoutPoint } from './contact-point-facts.ts'

/**
 * G, accuracy: replaces a wrong contact point, or one whose owner was wrong: the customer's own, shared with others, or
 * a representative's (P8). The earlier one stays visible but no longer counts.
 */
export async function correctContactPoint(
  tx: Writing,
  act: Act,
  contactPointId: string,
  { value, whose: given, why }: Taken<typeof contactPointCorrection>,
): Promise<ContactPointChanged> {
  enforce(mayAs(act.by, 'RegisterKeeper'))
  const wrong = foundForCustomer(act, await findContactPoint(tx, contactPointId), 'unknown-contact-point')
  const { customerId } = wrong
  const whose = given ?? wrong.whose
  const right = readContactPoint(wrong.point.kind, value, act.council)
  if (right instanceof Refusal) throw right
  const facts = await contactPointFacts(tx, customerId, right, whose)
  // With the same key, the contact point that the customer already has is the one to correct.
  const known = facts.known && right.key !== wrong.point.key
  const same = right.value === wrong.point.value && isSameWhose(whose, wrong.whose)
  const change = await withoutPoint(tx, act, customerId, contactPointId)
  enforce(mayCorrectPoint({ removed: wrong.removed, same, change }, { ...facts, known }))

  const id = act.newId()
  await rearranging(tx, act, { customerId, points: [wrong.point, right] }, async () => {
    await removeContactPoint(tx, contactPointId, { why, at: act.at, by: act.by, replacedBy: id })
    await addContactPoint(tx, { id, customerId, point: right, whose, why, at: act.at, by: act.by })
    const audited = { kind: right.kind, whose: whose.kind, replaces: contactPointId }
    await audit(tx, act, { what: 'contact-point-corrected', subjectId: id, customerId, facts: audited })
  })
  return { contactPointId: id, customerId, changedAt: act.at.toISOString() }
}
