import { mailboxOf } from '../mail-arrangement/mail-provider.ts'
import { Refusal } from '../refusal.ts'
import type { ContactPointKind, UncheckableReason } from '../vocabulary.ts'
import { bareAddress, type MailAddress, mailAddressText, readMailAddress } from './mail-address.ts'
import { readPersonName } from './person-name.ts'
import { readPhoneNumber } from './phone-number.ts'
import { postalAddressKey, postalAddressText, readPostalAddress } from './postal-address.ts'

/**
 * `value` is shown as first entered, a postal address line by line, and an e-mail address by itself: letters go to it,
 * and whoever wrote the name beside it chose that too. `key` is for matching.
 */
export type ContactPoint = { kind: ContactPointKind; value: string; key: string }

/** What an address is: not checkable, a colleague's, or one to look up by its key. */
export type ReadAddress =
  | { kind: 'not-checked'; why: UncheckableReason }
  | { kind: 'colleague' }
  | { kind: 'outside'; point: ContactPoint }

/** `domains` are the council's own, in lower case; their subdomains count too. */
export function readAddress(given: string, domains: readonly string[]): ReadAddress {
  if (given.trim() === '') return { kind: 'not-checked', why: 'no-address' }
  const address = readMailAddress(given)
  if (!address) return { kind: 'not-checked', why: 'not-an-internet-address' }
  if (isCouncilDomain(address, domains)) return { kind: 'colleague' }
  return {
    kind: 'outside',
    point: { kind: 'email', value: bareAddress(given, address), key: mailAddressText(mailboxOf(address)) },
  }
}

/** The council's settings for reading contact points. */
export type ContactPointSettings = { domains: readonly string[]; countryCallingCode: string }

/** Reads a single contact point. */
export function readContactPoint(
  kind: ContactPointKind,
  given: string,
  reach: ContactPointSettings,
): ContactPoint | Refusal {
  if (kind === 'email') {
    const address = readAddress(given, reach.domains)
    if (address.kind === 'outside') return address.point
    return new Refusal(address.kind === 'colleague' ? 'colleague' : 'contact-point-not-valid')
  }
  if (kind === 'postal-address') {
    const address = readPostalAddress(given)
    if (!address) return new Refusal('contact-point-not-valid')
    return { kind, value: postalAddressText(address), key: postalAddressKey(address) }
  }
  const key = kind === 'number' ? readPhoneNumber(given, reach.countryCallingCode) : readPersonName(given)
  return key === null ? new Refusal('contact-point-not-valid') : { kind, value: given.trim(), key }
}

const isCouncilDomain = ({ domain }: MailAddress, domains: readonly string[]) =>
  domains.some((own) => domain === own || domain.endsWith(`.${own}`))
