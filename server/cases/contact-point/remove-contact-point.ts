import type { ContactPointChanged, contactPointRemoval } from '../../contract/contact-point/contact-point.ts'
import type { Taken } from '../../contract/route.ts'
import { mayRemovePoint } from '../../policy/contact-point/contact-point-change.ts'
import { losesTheWay } from '../../policy/contact-point/findable.ts'
import { isOfCustomer } from '../../policy/contact-point/whose.ts'
import { referenceOf } from '../../policy/reference.ts'
import { mayAs } from '../../policy/who-may.ts'
import { findContactPoint, removeContactPoint } from '../../register/contact-point/contact-points.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, foundForCustomer } from '../act.ts'
import { rearranging } from '../mail-arrangement/rearrange.ts'
import { tell } from '../work/notices.ts'
import { withoutPoint } from './contact-point-facts.ts'

/**
 * G, accuracy: removes a contact point that is not, or no longer, the customer's. It finds nobody from now on, but
 * stays in their history. `unfindable`: also where staff then no longer find a customer about whom there is something
 * to see; the officers are told.
 */
export async function removePoint(
  tx: Writing,
  act: Act,
  contactPointId: string,
  { why, unfindable = false }: Taken<typeof contactPointRemoval>,
): Promise<ContactPointChanged> {
  enforce(mayAs(act.by, 'RegisterKeeper'))
  const { customerId, point, whose, removed } = foundForCustomer(
    act,
    await findContactPoint(tx, contactPointId),
    'unknown-contact-point',
  )
  const change = await withoutPoint(tx, act, customerId, contactPointId)
  enforce(mayRemovePoint({ removed, whose, change, unfindable }))
  const losesThem = isOfCustomer(whose) && losesTheWay(change)

  await rearranging(tx, act, { customerId, points: [point] }, async () => {
    await removeContactPoint(tx, contactPointId, { why, at: act.at, by: act.by, replacedBy: null })
    const facts = { kind: point.kind, ...(losesThem ? { unfindable: true } : {}) }
    await audit(tx, act, { what: 'contact-point-removed', subjectId: contactPointId, customerId, facts })
  })
  if (losesThem) await tellOfficers(tx, act, { contactPointId, customerId })
  return { contactPointId, customerId, changedAt: act.at.toISOString() }
}

/** G: what the officers decided about this customer reaches no staff, until an address or a number is known. */
async function tellOfficers(
  tx: Writing,
  act: Act,
  { contactPointId, customerId }: { contactPointId: string; customerId: string },
): Promise<void> {
  await tell(tx, act, {
    key: `unfindable:${contactPointId}`,
    to: act.council.posts.authorisingOfficers.map(({ address }) => address),
    about: 'Customer',
    id: customerId,
    what: 'A customer whom staff no longer find',
    reference: referenceOf('customer', customerId),
    more: [
      'The last address or number was not theirs, so the register keeper removed it. Add one that is, or look again at what was decided.',
    ],
  })
}
