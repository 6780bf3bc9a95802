import type { ContactPoint } from '../../policy/contact-point/contact-point.ts'
import type { Whose } from '../../policy/contact-point/whose.ts'
import type { ContactPointKind } from '../../policy/vocabulary.ts'
import { activePointIds } from '../../register/contact-point/contact-points.ts'
import { customersByKey, hasContactPoint } from '../../register/customer/customers.ts'
import type { Reading } from '../../register/store.ts'

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

/** How many other contact points of the customer count. */
export const otherPoints = async (reading: Reading, customerId: string, contactPointId: string): Promise<number> =>
  (await activePointIds(reading, customerId)).filter((id) => id !== contactPointId).length
