import type { CustomerPage } from '../../../server/contract/customer/customer.ts'

type Restriction = CustomerPage['restrictions'][number]

/**
 * What the customer can object to: each restriction in force, since several services may have one. One that is only
 * agreed may be a change to what is in force, so it counts if none is.
 */
export function currentRestrictions(restrictions: readonly Restriction[]): Restriction[] {
  const inForce = restrictions.filter(({ state }) => state === 'in-force')
  return inForce.length > 0 ? inForce : restrictions.slice(0, 1)
}
