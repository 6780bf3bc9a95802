import { asItReads } from '../../policy/contact-point/confusables.ts'
import type { ContactPoint, ReadAddress } from '../../policy/contact-point/contact-point.ts'
import { domainAlike } from '../../policy/contact-point/look-alike.ts'
import { mailAddressText, readMailAddress } from '../../policy/contact-point/mail-address.ts'
import { lettersOf } from './letters-of.ts'

/**
 * G: the council's domain that this address resembles but is not in; left out if there is none. It says nothing
 * about a customer.
 */
export function resembling(address: ReadAddress, domains: readonly string[]): { resembles?: string } {
  if (address.kind !== 'outside') return {}
  const resembles = councilDomainAlike(address.point, domains)
  return resembles === null ? {} : { resembles }
}

/** G: the council's domain that an e-mail address resembles, in lower case or as it is shown; null if none. */
export const councilDomainAlike = (point: ContactPoint, domains: readonly string[]): string | null =>
  domainAlike(domainOf(lettersOf(point.key)), domains.map(lettersOf), domainOf(shownLetters(point)))

/** An e-mail address with its letters, as people read it where its capitals are shown. */
export function shownLetters({ key, value }: ContactPoint): string {
  const address = readMailAddress(asItReads(value))
  return lettersOf(address ? mailAddressText(address) : key)
}

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1)
