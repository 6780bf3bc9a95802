import { allows, type LifeCycle } from '../life-cycle.ts'
import { Refusal } from '../refusal.ts'
import type { Channel } from '../vocabulary.ts'
import type { ReplyState } from '../vocabulary-states.ts'
import { mayChange, type Person } from '../who-may.ts'

/**
 * P9, P14: a reply that was not sent after all may still be found in Sent Items; one that was sent cannot be taken
 * back.
 */
export const replyCycle: LifeCycle<ReplyState, 'open-reply', 'send' | 'discard'> = {
  begins: { 'open-reply': 'opened' },
  states: {
    opened: { send: 'sent', discard: 'not-sent' },
    sent: {},
    'not-sent': { send: 'sent' },
  },
}

/** P9, P14: words by telephone or in person reach the customer at once (null); everything else has to be sent first. */
export const firstReply = (channel: Channel): ReplyState | null =>
  channel === 'telephone' || channel === 'in-person' ? null : 'opened'

/**
 * P9, P14: the state of a reply when it is recorded. `isSent`: the pane sent it itself, or the person says so. Words by
 * telephone or in person have no reply, whatever is said of it.
 */
export function recordedReply(channel: Channel, isSent: boolean): ReplyState | null {
  const first = firstReply(channel)
  return first === 'opened' && isSent ? 'sent' : first
}

/** P9, P14: whether it reached the customer. A reply that was only opened and never confirmed does not count. */
export const reachedCustomer = (reply: ReplyState | null): boolean => reply === null || reply === 'sent'

/** A warning, a reminder or a forward, with what decides who may say what became of it. */
export type ReplyMade = { by: Person; undone: boolean; reply: ReplyState | null }

/** P9, P14: whoever opened the reply says whether it was sent; saying the same again changes nothing. */
export function mayConfirmReply({ by, undone, reply }: ReplyMade, person: Person, sent: boolean): Refusal | null {
  const notYours = mayChange(by, person)
  if (notYours) return notYours
  if (undone) return new Refusal('already-undone')
  if (reply === null) return new Refusal('nothing-to-confirm')
  if (reply === replyAfter(sent) || allows(replyCycle, reply, sent ? 'send' : 'discard')) return null
  return new Refusal('reply-already-sent')
}

/** One message to one customer that a person opened. `at` in ISO 8601 UTC; `messageId`: of the message it answers. */
export type OpenedOnce = {
  what: 'warning' | 'reminder' | 'forward'
  id: string
  customerId: string
  messageId: string | null
  at: string
}

/**
 * P9, P14: whether the same person has opened the same reply again since. Then they are asked only about the newer one,
 * and about the older one once the newer was not sent. Until somebody says what became of it, it stays not confirmed.
 * @param others what the same person opened and has not said to be unsent
 */
export const isOpenedAgain = (one: OpenedOnce, others: readonly OpenedOnce[]): boolean =>
  one.messageId !== null &&
  others.some(
    (other) =>
      other.what === one.what &&
      other.customerId === one.customerId &&
      other.messageId === one.messageId &&
      (other.at > one.at || (other.at === one.at && other.id > one.id)),
  )

export const replyAfter = (sent: boolean): ReplyState => (sent ? 'sent' : 'not-sent')
