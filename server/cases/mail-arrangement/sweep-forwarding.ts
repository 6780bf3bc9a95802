import { daysLater } from '../../policy/calendar.ts'
import { isSameMailbox } from '../../policy/contact-point/mail-address.ts'
import { leftAlone } from '../../policy/mail-arrangement/left-alone.ts'
import { allCurrentArrangements, type KeptArrangement } from '../../register/mail-arrangement/arrangements.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, today } from '../act.ts'
import { councilsPeople } from '../designated-contact/absences.ts'
import { forwardsToNow } from './forwards-to-now.ts'
import { requestForOthersNamed, requestForwardingTo } from './request-arrangement.ts'

/**
 * P13, P14: asks ICT to forward mail to the deputy, or to the post that staff ask, the night after a contact has left;
 * and back to the contact if the settings name no last day any more. Where only the deputy has left, or somebody else who
 * is named, the rule is made again without them.
 */
export async function sweepForwarding(tx: Writing, act: Act): Promise<void> {
  const [now, yesterday] = [councilsPeople(act), councilsPeople(act, daysLater(today(act), -1))]
  const isSame = (one: KeptArrangement) =>
    leftAlone(one, one.naming, now).join() === leftAlone(one, one.naming, yesterday).join()
  for (const arrangement of await allCurrentArrangements(tx)) {
    const { state, forwardTo, naming, restrictionId } = arrangement
    if (state === 'to-remove' || forwardTo === null) continue
    const to = forwardsToNow(act, naming)
    if (!isSameMailbox(forwardTo, to)) await requestForwardingTo(tx, act, arrangement, to)
    else if (!isSame(arrangement))
      await requestForOthersNamed(tx, act, restrictionId, (one) => leftAlone(one, one.naming, yesterday))
  }
}
