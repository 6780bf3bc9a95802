import type { PassedOnUndone } from '../../contract/restriction/passed-on.ts'
import { mayUndoUnlessSent } from '../../policy/warning/undo.ts'
import { findPassedOn, markPassedOnUndone, type PassedOnFound } from '../../register/restriction/passed-on.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, foundForCustomer } from '../act.ts'
import { releaseDuties } from '../duty/duties-of-passing.ts'

/**
 * P14: undoes a record made by mistake. It stays once the reminder or the message to the contact was sent, with what it
 * asks of the contact.
 */
export async function undoPassedOn(tx: Writing, act: Act, passedOnId: string): Promise<PassedOnUndone> {
  const passedOn = foundForCustomer(act, await findPassedOn(tx, passedOnId), 'unknown-passed-on')
  const done = { ...passedOn, replies: [passedOn.reminderReply, passedOn.forwardReply] }
  enforce(mayUndoUnlessSent(done, act.by, act.at, act.council.periods.undoWithinMinutes))

  await releaseDuties(tx, passedOnId)
  await markUndone(tx, act, passedOn)
  return { passedOnId, undoneAt: act.at.toISOString() }
}

/** The record no longer counts; the caller decides what becomes of its duties. */
export async function markUndone(tx: Writing, act: Act, { id, customerId }: PassedOnFound): Promise<void> {
  await markPassedOnUndone(tx, id, act.at)
  await audit(tx, act, { what: 'passed-on-undone', subjectId: id, customerId })
}
