import { domainToUnicode } from 'node:url'

/** Decodes the punycode of a domain, or of an address as the register matches it. */
export function lettersOf(address: string): string {
  if (!address.includes('xn--')) return address
  const at = address.lastIndexOf('@') + 1
  return address.slice(0, at) + (domainToUnicode(address.slice(at)) || address.slice(at))
}
