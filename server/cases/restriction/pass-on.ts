import type { ContactPassedOn, contactToPassOn } from '../../contract/restriction/passed-on.ts'
import type { Taken } from '../../contract/route.ts'
import { firstReplies, mayPassOn, mayReplace, repliesOfFuller } from '../../policy/restriction/passed-on.ts'
import { undoUntil } from '../../policy/warning/undo.ts'
import { toldOf } from '../../register/letter/letters.ts'
import { addPassedOn, findPassedOn, type PassedOnFound } from '../../register/restriction/passed-on.ts'
import { findRestriction } from '../../register/restriction/restrictions.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, foundForCustomer, today } from '../act.ts'
import { addDutiesOfPassing, moveDutiesToFuller } from '../duty/duties-of-passing.ts'
import { acceptInteraction } from '../evidence/interaction.ts'
import { markUndone } from './undo-passed-on.ts'

/**
 * P14: records that the customer was reminded of the arrangements, that the message was passed on, or both. Each time
 * is a separate record; one message counts once (`countOnce`). What Outlook only opened counts once it has been sent;
 * opening it again says nothing about the first one. A fuller record replaces the person's partial one in the same
 * transaction, so that its duties are never without a record.
 */
export async function passOn(tx: Writing, act: Act, given: Taken<typeof contactToPassOn>): Promise<ContactPassedOn> {
  const { restrictionId, reminded, forwarded } = given
  const restriction = foundForCustomer(act, await findRestriction(tx, restrictionId), 'unknown-restriction')
  const isTold = (await toldOf(tx, [restrictionId])).has(restrictionId)
  enforce(mayPassOn({ reminded, forwarded }, { ...restriction, isTold }, today(act)))

  const interaction = acceptInteraction(act, given.contact)
  const { customerId } = restriction
  const id = act.newId()
  const fuller = { customerId, messageId: interaction.messageId, reminded, forwarded }
  const earlier = await replacedBy(tx, act, given.replaces, fuller)
  const first = firstReplies({ reminded, forwarded, channel: interaction.channel }, given.sent)
  const replies = earlier ? repliesOfFuller(earlier, first) : first
  await addPassedOn(tx, { id, restrictionId, reminded, forwarded, ...replies, at: act.at, interaction, by: act.by })
  if (earlier) {
    await markUndone(tx, act, earlier)
    await moveDutiesToFuller(tx, earlier.id, { id, forwarded })
  }
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

/** The earlier record, if it can still be replaced: what was done is recorded in any case. */
async function replacedBy(
  tx: Writing,
  { by, at, council }: Act,
  id: string | undefined,
  fuller: Parameters<typeof mayReplace>[1],
): Promise<PassedOnFound | null> {
  const earlier = id === undefined ? undefined : await findPassedOn(tx, id)
  const { undoWithinMinutes } = council.periods
  return earlier && mayReplace(earlier, fuller, { by, at, undoWithinMinutes }) ? earlier : null
}
