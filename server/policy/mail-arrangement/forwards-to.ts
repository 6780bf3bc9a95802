import { comparableAddress } from '../contact-point/mail-address.ts'
import type { Absences } from '../designated-contact/presence.ts'

type Named = { contact: { address: string }; deputy: { address: string } | null }

/**
 * P13, P14: to whom e-mail is forwarded: the designated contact. If they have left for good it is the deputy, and with
 * no deputy left it is the post that staff ask (`ask`). An absence changes nothing: ICT could not keep up, and the
 * deputy gets mail to their own address anyway.
 */
export function forwardsTo({ contact, deputy }: Named, absences: Absences, ask: string): string {
  const hasLeft = ({ address }: { address: string }) => absences.get(comparableAddress(address))?.kind === 'left'
  const staying = [contact, ...(deputy ? [deputy] : [])].find((one) => !hasLeft(one))
  return staying?.address ?? (ask || contact.address)
}
