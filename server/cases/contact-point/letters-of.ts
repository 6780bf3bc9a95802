import { domainToUnicode } from 'node:url'

/** A domain, or an address as the register matches it, with its letters in place of punycode. */
export function lettersOf(address: string): string {
  if (!address.includes('xn--')) return address
  const at = address.lastIndexOf('@') + 1
  return address.slice(0, at) + (domainToUnicode(address.slice(at)) || address.slice(at))
}
