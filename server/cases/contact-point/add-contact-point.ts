import type { ContactPointChanged, contactPointToAdd } from '../../contract/contact-point/contact-point.ts'
import type { Taken } from '../../contract/route.ts'
import { type ContactPoint, readContactPoint } from '../../policy/contact-point/contact-point.ts'
import { mayAddPoint } from '../../policy/contact-point/contact-point-change.ts'
import type { Whose } from '../../policy/contact-point/whose.ts'
import { Refusal } from '../../policy/refusal.ts'
import { mayAs } from '../../policy/who-may.ts'
import { addContactPoint, entryOf } from '../../register/customer/customers.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, foundEntry } from '../act.ts'
import { rearranging } from '../mail-arrangement/rearrange.ts'
import { contactPointFacts } from './contact-point-facts.ts'

/** G, accuracy: the register keeper adds a contact point, which counts immediately. */
export async function addPoint(
  tx: Writing,
  act: Act,
  id: string,
  { kind, value, whose, why }: Taken<typeof contactPointToAdd>,
): Promise<ContactPointChanged> {
  enforce(mayAs(act.by, 'RegisterKeeper'))
  const customerId = foundEntry(act, await entryOf(tx, id), 'unknown-entry')
  const point = readContactPoint(kind, value, act.council)
  if (point instanceof Refusal) throw point
  return await addActivePoint(tx, act, customerId, { point, whose, why })
}

/** Adds a contact point that counts from now on, with its audit entry. */
export async function addActivePoint(
  tx: Writing,
  act: Act,
  customerId: string,
  { point, whose, why }: { point: ContactPoint; whose: Whose; why: string },
): Promise<ContactPointChanged> {
  enforce(mayAddPoint(await contactPointFacts(tx, customerId, point, whose)))
  const id = act.newId()
  await rearranging(tx, act, { customerId, points: [point] }, async () => {
    await addContactPoint(tx, { id, customerId, point, whose, why, at: act.at, by: act.by })
    const facts = { kind: point.kind, whose: whose.kind }
    await audit(tx, act, { what: 'contact-point-added', subjectId: id, customerId, facts })
  })
  return { contactPointId: id, customerId, changedAt: act.at.toISOString() }
}
