import type { ContactPassedOn, contactToPassOn } from '../../contract/restriction/passed-on.ts'
import type { Taken } from '../../contract/route.ts'
import { firstReplies, mayPassOn } from '../../policy/restriction/passed-on.ts'
import { undoUntil } from '../../policy/warning/undo.ts'
import { addPassedOn } from '../../register/restriction/passed-on.ts'
import { findRestriction } from '../../register/restriction/restrictions.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, foundForCustomer, today } from '../act.ts'
import { addDutiesOfPassing } from '../duty/duties-of-passing.ts'
import { acceptInteraction } from '../evidence/interaction.ts'

/**
 * P14: records that the customer was reminded of the arrangements, that the message was passed on, or both. Each time
 * is a separate record; one message counts once (`countOnce`). What Outlook only opened counts once it has been sent;
 * opening it again says nothing about the first one. Refuses: unknown-restriction, nothing-passed-on, not-in-force,
 * in-the-future, too-early.
 */
export async function passOn(tx: Writing, act: Act, given: Taken<typeof contactToPassOn>): Promise<ContactPassedOn> {
  const { restrictionId, reminded, forwarded } = given
  const restriction = foundForCustomer(act, await findRestriction(tx, restrictionId), 'unknown-restriction')
  enforce(mayPassOn({ reminded, forwarded }, restriction, today(act)))

  const interaction = acceptInteraction(act, given.contact)
  const { customerId } = restriction
  const id = act.newId()
  const replies = firstReplies({ reminded, forwarded, channel: interaction.channel }, given.sent)
  await addPassedOn(tx, { id, restrictionId, reminded, forwarded, ...replies, at: act.at, interaction, by: act.by })
  await addDutiesOfPassing(tx, act, id, { forwarded, measures: restriction.terms.measures })
  await audit(tx, act, {
    what: 'contact-passed-on',
    subjectId: id,
    customerId,
    facts: { restrictionId, reminded, forwarded, channel: interaction.channel, ...replies },
  })
  return {
    passedOnId: id,
    passedOnAt: act.at.toISOString(),
    ...replies,
    undoUntil: undoUntil(act.at, act.council.periods.undoWithinMinutes).toISOString(),
  }
}
