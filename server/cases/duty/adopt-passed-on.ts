import { startOfDay } from '../../policy/calendar.ts'
import { adoptedSince, dutiesOfPassing } from '../../policy/duty/duty.ts'
import { messagesWithoutDuties } from '../../register/duty/passed-on-messages.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, today } from '../act.ts'
import { addMissingDuties } from './duties-of-message.ts'

/** More than were passed on in a day; the rest follows tomorrow. */
const maxAdopted = 500

/**
 * P14: 0.9.0 did not record what passing a message on asks of the contact. Adds these duties to messages passed on in
 * the last month under a restriction still in force, so that the contact finds them under "Passed to you". Returns how
 * many messages. Nobody is mailed, because each message reached the contact as an e-mail.
 */
export async function adoptPassedOn(tx: Writing, act: Act): Promise<number> {
  const since = startOfDay(adoptedSince(today(act)), act.council.timeZone)
  let adopted = 0
  for (const message of await messagesWithoutDuties(tx, { since, most: maxAdopted })) {
    const added = await addMissingDuties(tx, act, message, dutiesOfPassing(true, message.measures))
    if (added.length === 0) continue
    adopted += 1
    const facts = { holds: added.map(({ kind }) => kind), restrictionId: message.restrictionId }
    await audit(tx, act, { what: 'duties-noted', subjectId: message.id, customerId: message.customerId, facts })
  }
  return adopted
}
