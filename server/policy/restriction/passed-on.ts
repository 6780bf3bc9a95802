import type { Day } from '../calendar.ts'
import { Refusal } from '../refusal.ts'
import type { Channel } from '../vocabulary.ts'
import type { Counting, ReplyState } from '../vocabulary-states.ts'
import { reachedCustomer, recordedReply } from '../warning/reply.ts'
import { mayUndo } from '../warning/undo.ts'
import { isSameAccount, type Person } from '../who-may.ts'
import { isInForce, type Restriction } from './restriction.ts'

/**
 * P14: recording a reminder, or a message passed on, while the restriction is in force. A reminder is for a customer
 * who was told of it.
 */
export function mayPassOn(
  act: { reminded: boolean; forwarded: boolean },
  restriction: Restriction & { isTold: boolean },
  today: Day,
): Refusal | null {
  if (!act.reminded && !act.forwarded) return new Refusal('nothing-passed-on')
  if (!isInForce(restriction, today)) return new Refusal('not-in-force')
  return act.reminded && !restriction.isTold ? new Refusal('customer-not-told') : null
}

/** A contact outside the arrangements: what was done, and what became of the messages opened for it. */
export type PassedOn = {
  reminded: boolean
  forwarded: boolean
  reminderReply: ReplyState | null
  forwardReply: ReplyState | null
}

type Replies = Pick<PassedOn, 'reminderReply' | 'forwardReply'>

/**
 * P14: the state of a reminder and of a forward when they are recorded. `sent`: the pane sent it itself, or the person
 * says so. A call or a letter is passed on within the council, by whatever means, and counts at once.
 */
export function firstReplies(
  { reminded, forwarded, channel }: { reminded: boolean; forwarded: boolean; channel: Channel },
  sent: { reminder: boolean; forward: boolean },
): Replies {
  return {
    reminderReply: reminded ? recordedReply(channel, sent.reminder) : null,
    forwardReply: forwarded && channel === 'email' ? recordedReply(channel, sent.forward) : null,
  }
}

type About = { customerId: string; messageId: string | null }
type Earlier = Replies & About & { by: Person; at: Date; undone: boolean }
type Fuller = About & Pick<PassedOn, 'reminded' | 'forwarded'>

/**
 * P14: whether a fuller record takes the place of an earlier one: the person's own, about the same message, while they
 * may undo it, and with everything in it that is known to have gone. Otherwise both stay; one message counts once.
 */
export const mayReplace = (
  earlier: Earlier,
  fuller: Fuller,
  { by, at, undoWithinMinutes }: { by: Person; at: Date; undoWithinMinutes: number },
): boolean =>
  earlier.customerId === fuller.customerId &&
  earlier.messageId === fuller.messageId &&
  (fuller.reminded || earlier.reminderReply !== 'sent') &&
  (fuller.forwarded || earlier.forwardReply !== 'sent') &&
  mayUndo(earlier, by, at, undoWithinMinutes) === null

/** P14: the replies of a fuller record: what is known to have gone before stays sent. */
export function repliesOfFuller(earlier: Replies, fuller: Replies): Replies {
  const stays = (before: ReplyState | null, now: ReplyState | null) =>
    before === 'sent' && now === 'opened' ? before : now
  return {
    reminderReply: stays(earlier.reminderReply, fuller.reminderReply),
    forwardReply: stays(earlier.forwardReply, fuller.forwardReply),
  }
}

const wasReminded = ({ reminded, reminderReply }: PassedOn) => reminded && reachedCustomer(reminderReply)
const wasForwarded = ({ forwarded, forwardReply }: PassedOn) => forwarded && reachedCustomer(forwardReply)

/**
 * P14: how each of a customer's contacts outside the arrangements counts, in the order given: one message counts once,
 * however often and by whomever it is passed on, and not until the reminder or the forward has gone. A contact without
 * a message id cannot be recognised, and counts.
 */
export function countOnce<T extends PassedOn & { messageId: string | null }>(all: readonly T[]): Counting[] {
  const counted = new Set<string>()
  return all.map((one) => {
    if (!wasReminded(one) && !wasForwarded(one)) return 'not-confirmed'
    if (one.messageId === null) return 'counts'
    if (counted.has(one.messageId)) return 'again'
    counted.add(one.messageId)
    return 'counts'
  })
}

/** That a message was passed on already: when, and by whom; `confirmed`: it has gone. */
export type PassedOnBefore = { at: string; by: string; confirmed: boolean }

/**
 * P14: the first time that this message was passed on, for everybody who opens it. If none is known to have been sent,
 * it is a colleague's that may have been; about their own, the person is asked instead.
 * @param all the records about one message, oldest first
 */
export function passedOnBefore(
  all: readonly (PassedOn & { at: string; by: Person & { name: string } })[],
  person: Person,
): PassedOnBefore | null {
  const gone = all.find(wasForwarded)
  if (gone) return { at: gone.at, by: gone.by.name, confirmed: true }
  const perhaps = all.find(({ forwardReply, by }) => forwardReply === 'opened' && !isSameAccount(by, person))
  return perhaps ? { at: perhaps.at, by: perhaps.by.name, confirmed: false } : null
}
