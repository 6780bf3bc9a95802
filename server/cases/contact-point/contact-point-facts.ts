import type { ContactPoint } from '../../policy/contact-point/contact-point.ts'
import type { ChangeOfPoints } from '../../policy/contact-point/findable.ts'
import type { Whose } from '../../policy/contact-point/whose.ts'
import { isAnythingToShow } from '../../policy/standing/live.ts'
import type { ContactPointKind } from '../../policy/vocabulary.ts'
import { activePoints } from '../../register/contact-point/contact-points.ts'
import { customersByKey, hasContactPoint } from '../../register/customer/customers.ts'
import { precautionsAmong } from '../../register/precaution/precautions.ts'
import { standingFacts } from '../../register/standing/standing-facts.ts'
import type { Reading } from '../../register/store.ts'
import { type Act, today } from '../act.ts'

/**
 * Whether this customer has the contact point already and, for an address of their own, which other customer owns it.
 */
export async function contactPointFacts(
  reading: Reading,
  customerId: string,
  point: ContactPoint,
  whose: Whose,
): Promise<{ kind: ContactPointKind; whose: Whose; known: boolean; owner: string | null }> {
  const isOwnAddress = point.kind === 'email' && whose.kind === 'own'
  const holders = isOwnAddress ? await customersByKey(reading, point.kind, [point.key]) : []
  return {
    kind: point.kind,
    whose,
    known: await hasContactPoint(reading, customerId, point),
    owner: holders.find((one) => one.customerId !== customerId && !one.shared)?.customerId ?? null,
  }
}

/** The first other customer who has this contact point. */
export async function otherOwner(
  reading: Reading,
  customerId: string,
  { kind, key }: ContactPoint,
): Promise<string | null> {
  const owners = await customersByKey(reading, kind, [key])
  return owners.find((one) => one.customerId !== customerId)?.customerId ?? null
}

/** What the customer would be found by without this contact point, and whether there is something to find. */
export async function withoutPoint(
  reading: Reading,
  act: Act,
  customerId: string,
  contactPointId: string,
): Promise<ChangeOfPoints> {
  const before = await activePoints(reading, customerId)
  const after = before.filter(({ id }) => id !== contactPointId)
  return { before, after, live: await isAnythingLive(reading, act, customerId) }
}

/** Whether staff see anything of this customer: a standing, or what to do before a visit. */
async function isAnythingLive(reading: Reading, act: Act, customerId: string): Promise<boolean> {
  const facts = await standingFacts(reading, [customerId])
  if (facts.some((one) => isAnythingToShow(one, today(act)))) return true
  return (await precautionsAmong(reading, [customerId])).length > 0
}
