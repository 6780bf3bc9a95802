import type { ContactPointChanged } from '../../contract/contact-point/contact-point.ts'
import { mayRemovePoint } from '../../policy/contact-point/contact-point-change.ts'
import { mayAs } from '../../policy/who-may.ts'
import { activePointIds, findContactPoint, removeContactPoint } from '../../register/contact-point/contact-points.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, foundForCustomer } from '../act.ts'
import { requestRearrangement } from '../mail-arrangement/request-arrangement.ts'

/**
 * G, accuracy: removes a contact point that is not the customer's, or no longer. It finds nobody from now on, but stays
 * in their history. Refuses: not-authorised, unknown-contact-point, already-removed, last-contact-point.
 */
export async function removePoint(
  tx: Writing,
  act: Act,
  contactPointId: string,
  { why }: { why: string },
): Promise<ContactPointChanged> {
  enforce(mayAs(act.by, 'RegisterKeeper'))
  const { customerId, point, removed } = foundForCustomer(
    act,
    await findContactPoint(tx, contactPointId),
    'unknown-contact-point',
  )
  const others = (await activePointIds(tx, customerId)).filter((id) => id !== contactPointId).length
  enforce(mayRemovePoint({ removed, others }))

  await removeContactPoint(tx, contactPointId, { why, at: act.at, by: act.by, replacedBy: null })
  const facts = { kind: point.kind }
  await audit(tx, act, { what: 'contact-point-removed', subjectId: contactPointId, customerId, facts })
  if (point.kind === 'email') await requestRearrangement(tx, act, customerId)
  return { contactPointId, customerId, changedAt: act.at.toISOString() }
}
