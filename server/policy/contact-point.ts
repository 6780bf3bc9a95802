import { type MailAddress, mailAddressText, readMailAddress } from './mail-address.ts'
import { mailboxOf } from './mail-provider.ts'
import { readPersonName } from './person-name.ts'
import { readPhoneNumber } from './phone-number.ts'
import type { ContactPointKind, UncheckableReason } from './vocabulary.ts'

/** `value` is shown, as it was first given; `key` is what it is matched by. */
export type ContactPoint = { kind: ContactPointKind; value: string; key: string }

/** Whose an address is: nobody's that can be told, a colleague's, or one to look up by its key. */
export type ReadAddress =
  | { kind: 'not-checkable'; why: UncheckableReason }
  | { kind: 'colleague' }
  | { kind: 'outside'; point: ContactPoint }

/** `domains` are the council's own, in small letters; their subdomains are the council's too. */
export function readAddress(given: string, domains: readonly string[]): ReadAddress {
  if (given.trim() === '') return { kind: 'not-checkable', why: 'no-address' }
  const address = readMailAddress(given)
  if (!address) return { kind: 'not-checkable', why: 'not-an-internet-address' }
  if (isCouncils(address, domains)) return { kind: 'colleague' }
  return { kind: 'outside', point: { kind: 'email', value: given.trim(), key: mailAddressText(mailboxOf(address)) } }
}

/** Null when it is not a number that can be dialled from outside. */
export function numberPoint(given: string, countryCallingCode: string): ContactPoint | null {
  const key = readPhoneNumber(given, countryCallingCode)
  return key === null ? null : { kind: 'number', value: given.trim(), key }
}

/** Null when there is no letter in it. */
export function namePoint(given: string): ContactPoint | null {
  const key = readPersonName(given)
  return key === null ? null : { kind: 'name', value: given.trim(), key }
}

const isCouncils = ({ domain }: MailAddress, domains: readonly string[]) =>
  domains.some((own) => domain === own || domain.endsWith(`.${own}`))
