import type { ReadAddress } from '../../policy/contact-point/contact-point.ts'
import { domainAlike } from '../../policy/contact-point/look-alike.ts'
import { lettersOf } from './letters-of.ts'

/**
 * G: the council's domain that this address resembles but is not in; left out if there is none. It says nothing
 * about a customer.
 */
export function resembling(address: ReadAddress, domains: readonly string[]): { resembles?: string } {
  if (address.kind !== 'outside') return {}
  const { key } = address.point
  const resembles = domainAlike(lettersOf(key.slice(key.lastIndexOf('@') + 1)), domains.map(lettersOf))
  return resembles === null ? {} : { resembles }
}
