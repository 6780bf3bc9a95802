import type { PassedOnConfirmed, passedOnToConfirm } from '../../contract/restriction/passed-on.ts'
import type { Taken } from '../../contract/route.ts'
import { Refusal } from '../../policy/refusal.ts'
import { mayConfirmReply, replyAfter } from '../../policy/warning/reply.ts'
import { passedOnMessage } from '../../register/duty/passed-on-messages.ts'
import { findPassedOn, markReplies } from '../../register/restriction/passed-on.ts'
import { findRestriction } from '../../register/restriction/restrictions.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, foundForCustomer } from '../act.ts'
import { addDutiesOfPassing, releaseDutiesOfPassing } from '../duty/duties-of-passing.ts'

/**
 * P14: whether the reminder, the message to the contact, or both were sent: seen by the add-in when they went, or said
 * by the person. Only then do they count.
 */
export async function confirmPassedOn(
  tx: Writing,
  act: Act,
  passedOnId: string,
  { reminder, forward }: Taken<typeof passedOnToConfirm>,
): Promise<PassedOnConfirmed> {
  const { by, undone, ...found } = foundForCustomer(act, await findPassedOn(tx, passedOnId), 'unknown-passed-on')
  if (reminder === undefined && forward === undefined) throw new Refusal('nothing-to-confirm')
  if (reminder !== undefined) enforce(mayConfirmReply({ by, undone, reply: found.reminderReply }, act.by, reminder))
  if (forward !== undefined) enforce(mayConfirmReply({ by, undone, reply: found.forwardReply }, act.by, forward))
  const reminderReply = reminder === undefined ? found.reminderReply : replyAfter(reminder)
  const forwardReply = forward === undefined ? found.forwardReply : replyAfter(forward)
  if (reminderReply !== found.reminderReply || forwardReply !== found.forwardReply) {
    await noteReplies(tx, act, { id: passedOnId, customerId: found.customerId, sent: { reminder, forward } })
  }
  return { passedOnId, reminderReply, forwardReply }
}

type Said = { reminder?: boolean | undefined; forward?: boolean | undefined }

/**
 * Saves what became of a reminder and a forward, with one audit entry for what was sent and one for what was not. Only
 * a forward that was sent asks something of the contact.
 */
async function noteReplies(
  tx: Writing,
  act: Act,
  { id, customerId, sent }: { id: string; customerId: string; sent: Said },
): Promise<void> {
  await markReplies(tx, id, {
    ...(sent.reminder !== undefined && { reminder: replyAfter(sent.reminder) }),
    ...(sent.forward !== undefined && { forward: replyAfter(sent.forward) }),
  })
  if (sent.forward === true) await askOfContact(tx, act, id)
  if (sent.forward === false) await releaseDutiesOfPassing(tx, id)
  for (const went of [true, false]) {
    const facts = { reminder: sent.reminder === went, forward: sent.forward === went }
    if (!facts.reminder && !facts.forward) continue
    await audit(tx, act, { what: went ? 'passed-on-sent' : 'passed-on-not-sent', subjectId: id, customerId, facts })
  }
}

/** A message first reported as not sent has lost its duties, so they are added again. */
async function askOfContact(tx: Writing, act: Act, id: string): Promise<void> {
  const message = await passedOnMessage(tx, id)
  const restriction = message && (await findRestriction(tx, message.restrictionId))
  if (!restriction) return
  await addDutiesOfPassing(tx, act, id, { forwarded: true, measures: restriction.terms.measures })
}
