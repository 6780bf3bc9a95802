import { isSameMailbox } from '../../policy/contact-point/mail-address.ts'
import { allCurrentArrangements } from '../../register/mail-arrangement/arrangements.ts'
import type { Writing } from '../../register/store.ts'
import type { Act } from '../act.ts'
import { forwardsToNow } from './forwards-to-now.ts'
import { requestForwardingTo } from './request-arrangement.ts'

/**
 * P13, P14: asks ICT to forward mail to the deputy, or to the post that staff ask, the night after a contact has left;
 * and back to the contact if the settings name no last day any more.
 */
export async function sweepForwarding(tx: Writing, act: Act): Promise<void> {
  for (const arrangement of await allCurrentArrangements(tx)) {
    const { state, forwardTo, naming } = arrangement
    if (state === 'to-remove' || forwardTo === null) continue
    const to = forwardsToNow(act, naming)
    if (!isSameMailbox(forwardTo, to)) await requestForwardingTo(tx, act, arrangement, to)
  }
}
