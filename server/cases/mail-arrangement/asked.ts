import { leftAloneAsAsked } from '../../policy/mail-arrangement/left-alone.ts'
import type { Asked } from '../../policy/mail-arrangement/mail-arrangement.ts'
import { mailScopeOf } from '../../policy/mail-arrangement/mail-groups.ts'
import { ownMailboxes } from '../../register/contact-point/own-mailboxes.ts'
import type { KeptArrangement } from '../../register/mail-arrangement/arrangements.ts'
import type { Reading } from '../../register/store.ts'
import type { Act } from '../act.ts'
import { councilsPeople } from '../designated-contact/absences.ts'

/** P13: what ICT is asked for with each of these arrangements, in their order, by today's settings. */
export async function askedOf(
  reading: Reading,
  act: Act,
  arrangements: readonly KeptArrangement[],
): Promise<{ asked: Asked & { lacksGroup: boolean }; arrangement: KeptArrangement }[]> {
  const people = councilsPeople(act)
  const mailboxes = await ownMailboxes(reading, [...new Set(arrangements.map(({ customerId }) => customerId))])
  return arrangements.map((arrangement) => {
    const { customerId, state, forwardTo, marks, since, services, naming } = arrangement
    const scope = mailScopeOf(services, act.council.scope)
    const asked = {
      state,
      addresses: (mailboxes.get(customerId) ?? []).map(({ value }) => value),
      forwardTo,
      exceptions: leftAloneAsAsked(arrangement, naming, people),
      marks,
      since,
      ...(scope ?? { groups: [], departments: [] }),
      lacksGroup: scope === null,
    }
    return { arrangement, asked }
  })
}
