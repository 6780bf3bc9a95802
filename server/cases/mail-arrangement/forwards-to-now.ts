import { forwardsTo } from '../../policy/mail-arrangement/forwards-to.ts'
import type { Naming } from '../../policy/mail-arrangement/left-alone.ts'
import type { Act } from '../act.ts'
import { standInsOf } from '../designated-contact/absences.ts'

/** P13, P14: to whom a restriction's e-mail is forwarded, by who has left the council today. */
export function forwardsToNow(act: Act, naming: Pick<Naming, 'contact' | 'deputy'>): string {
  const { absences, ask } = standInsOf(act)
  return forwardsTo(naming, absences, ask.address)
}
