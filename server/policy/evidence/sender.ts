import { type ContactPointSettings, readAddress } from '../contact-point/contact-point.ts'
import type { EvidenceSender } from '../vocabulary-originals.ts'

/**
 * P10: whether a message came from one of the customer's addresses. Evidence from somebody else proves nothing about
 * the customer until an officer has looked. `from`: as the message says; `keys`: the customer's addresses.
 */
export function senderOf(from: string | null, keys: readonly string[], reach: ContactPointSettings): EvidenceSender {
  const read = readAddress(from ?? '', reach.domains)
  if (read.kind === 'not-checked') return 'not-known'
  return read.kind === 'outside' && keys.includes(read.point.key) ? 'customer' : 'another'
}
