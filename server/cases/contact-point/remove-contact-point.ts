import type { ContactPointChanged } from '../../contract/contact-point/contact-point.ts'
import { mayRemovePoint } from '../../policy/contact-point/contact-point-change.ts'
import { mayAs } from '../../policy/who-may.ts'
import { findContactPoint, removeContactPoint } from '../../register/contact-point/contact-points.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, foundForCustomer } from '../act.ts'
import { rearranging } from '../mail-arrangement/rearrange.ts'
import { withoutPoint } from './contact-point-facts.ts'

/**
 * G, accuracy: removes a contact point that is not, or no longer, the customer's. It finds nobody from now on, but stays
 * in their history. Refuses: not-authorised, unknown-contact-point, already-removed, last-contact-point,
 * last-way-to-find.
 */
export async function removePoint(
  tx: Writing,
  act: Act,
  contactPointId: string,
  { why }: { why: string },
): Promise<ContactPointChanged> {
  enforce(mayAs(act.by, 'RegisterKeeper'))
  const { customerId, point, whose, removed } = foundForCustomer(
    act,
    await findContactPoint(tx, contactPointId),
    'unknown-contact-point',
  )
  enforce(mayRemovePoint({ removed, whose, change: await withoutPoint(tx, act, customerId, contactPointId) }))

  await rearranging(tx, act, { customerId, points: [point] }, async () => {
    await removeContactPoint(tx, contactPointId, { why, at: act.at, by: act.by, replacedBy: null })
    const facts = { kind: point.kind }
    await audit(tx, act, { what: 'contact-point-removed', subjectId: contactPointId, customerId, facts })
  })
  return { contactPointId, customerId, changedAt: act.at.toISOString() }
}
