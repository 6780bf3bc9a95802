import { isSameMailbox } from '../../policy/contact-point/mail-address.ts'
import { leftAlone } from '../../policy/mail-arrangement/left-alone.ts'
import { allCurrentArrangements } from '../../register/mail-arrangement/arrangements.ts'
import type { Writing } from '../../register/store.ts'
import type { Act } from '../act.ts'
import { forwardsToNow } from './forwards-to-now.ts'
import { peopleYesterday, requestForOthersNamed, requestForwardingTo } from './request-arrangement.ts'

/**
 * P13, P14: asks ICT to forward mail to the deputy, or to the post that staff ask, the night after a contact has left;
 * and back to the contact if the settings name no last day any more. Where only the deputy has left, or somebody else who
 * is named, the rule is made again without them. It compares with what ICT was last asked for. So a last day counts that
 * became known only afterwards, and a night without the server loses nothing. Where that is not known (an arrangement
 * from a file), what the settings say of yesterday stands for it, so that ICT is not asked for nothing. A
 * change of the settings before the first night keeps what they said (`keepAskedBefore`).
 */
export async function sweepForwarding(tx: Writing, act: Act): Promise<void> {
  const yesterday = peopleYesterday(act)
  for (const arrangement of await allCurrentArrangements(tx)) {
    const { state, forwardTo, naming } = arrangement
    if (state === 'to-remove' || forwardTo === null) continue
    const to = forwardsToNow(act, naming)
    if (!isSameMailbox(forwardTo, to)) await requestForwardingTo(tx, act, arrangement, to)
    else await requestForOthersNamed(tx, act, arrangement, leftAlone(arrangement, naming, yesterday))
  }
}
