import type { ContactPoint } from '../../policy/contact-point/contact-point.ts'
import { customersByKey, hasContactPoint } from '../../register/customer/customers.ts'
import type { Reading } from '../../register/store.ts'

/** Who has a contact point already: this customer or, for an address, another one. */
export async function contactPointFacts(
  reading: Reading,
  customerId: string,
  point: ContactPoint,
): Promise<{ known: boolean; owner: string | null }> {
  return {
    known: await hasContactPoint(reading, customerId, point),
    owner: point.kind === 'email' ? await otherOwner(reading, customerId, point) : null,
  }
}

/** The first other customer who has this contact point; several may share a number or name. */
export async function otherOwner(
  reading: Reading,
  customerId: string,
  { kind, key }: ContactPoint,
): Promise<string | null> {
  const owners = await customersByKey(reading, kind, [key])
  return owners.find((one) => one.customerId !== customerId)?.customerId ?? null
}
