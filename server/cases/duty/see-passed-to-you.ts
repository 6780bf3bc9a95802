import type { PassedToYou } from '../../contract/duty/duty.ts'
import { referenceOf } from '../../policy/reference.ts'
import type { Channel } from '../../policy/vocabulary.ts'
import { pointsOf } from '../../register/customer/dossier.ts'
import { currentAdjustments } from '../../register/duty/adjustments.ts'
import { dutiesOf } from '../../register/duty/duties.ts'
import { messagesFor, type PassedOnMessage } from '../../register/duty/passed-on-messages.ts'
import type { Register } from '../../register/register.ts'
import type { Reading } from '../../register/store.ts'
import type { Act } from '../act.ts'
import { calledOf } from '../customer/display-names.ts'
import { parseStoredInteraction } from '../evidence/stored-interaction.ts'
import { recordLogLooksOnceADay } from '../log/see-log.ts'
import { dutySeen, readOwnAddresses, receivedOn } from './duties-of-message.ts'

/** More than anybody works through at once; the rest follows once these are done. */
const maxListed = 200
/** In days: how long something dealt with stays in view, so that a slip can be put right. */
const dealtShownFor = 14

/** Some messages of a predecessor are not the successor's. They are left out once they were read, so more are read. */
const maxOfSeveral = 5_000

/**
 * P14: the messages passed to the person, or to whoever they replaced, that still ask something of their contact, the
 * most pressing first.
 */
export async function messagesPassedTo(reading: Reading, act: Act, most: number): Promise<PassedOnMessage[]> {
  const { addresses, isOwn } = await readOwnAddresses(reading, act)
  const since = new Date(act.at.getTime() - dealtShownFor * 86_400_000)
  const all = await messagesFor(reading, addresses, { since, most: addresses.length > 1 ? maxOfSeveral : most })
  return all.filter(isOwn).slice(0, most)
}

/**
 * P14: what was passed to the person as designated contact or deputy, by the accounts in the settings: messages,
 * clocks, and which adjustments to make; for anybody else nothing. The customers shown are kept in the access ledger
 * once a day.
 */
export async function seePassedToYou(register: Register, act: Act): Promise<PassedToYou> {
  const { messages, customerIds } = await register.read(async (reading) => {
    const all = await messagesPassedTo(reading, act, maxListed + 1)
    const customerIds = [...new Set(all.map(({ customerId }) => customerId))]
    const points = await pointsOf(reading, customerIds)
    const adjustments = await currentAdjustments(reading, customerIds)
    const duties = Map.groupBy(
      await dutiesOf(
        reading,
        all.map(({ id }) => id),
      ),
      ({ passedOnId }) => passedOnId,
    )
    const messages = all.map((one) => ({
      passedOnId: one.id,
      reference: referenceOf('restriction', one.restrictionId),
      who: calledOf(act, points.get(one.customerId)?.name),
      channel: one.channel as Channel,
      subject: subjectOf(one),
      receivedOn: receivedOn(act, one),
      passedOnAt: one.at,
      passedOnBy: one.by.name,
      adjustments: adjustments.get(one.customerId) ?? null,
      duties: (duties.get(one.id) ?? []).map((duty) => dutySeen(act, duty)),
    }))
    return { messages, customerIds }
  })
  await recordLogLooksOnceADay(register, act, customerIds)
  const { safeguarding } = act.council.duties
  return { messages: messages.slice(0, maxListed), more: messages.length > maxListed, safeguarding }
}

function subjectOf({ interactionFacts }: PassedOnMessage): string | null {
  const interaction = interactionFacts === null ? null : parseStoredInteraction(interactionFacts)
  return interaction?.channel === 'email' ? interaction.subject : null
}
