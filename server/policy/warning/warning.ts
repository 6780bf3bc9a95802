import { type Day, dayAt, daysBetween, daysLater, monthsBetween, monthsLater } from '../calendar.ts'
import { Refusal } from '../refusal.ts'
import type { ReplyState } from '../vocabulary-states.ts'
import { reachedCustomer } from './reply.ts'

/** P9: the first day on which a warning no longer counts: so many calendar months later, in the council's time zone. */
export const lapsesOn = (warnedAt: Date, months: number, timeZone: string): Day =>
  monthsLater(dayAt(warnedAt, timeZone), months)

/**
 * G: when a warning lapses that was given on another day than recorded: it counts as long as before, whatever the
 * settings say now. Whole months stay whole months.
 */
export function lapseMoved(lapsesOn: Day, before: Day, after: Day): Day {
  const months = monthsBetween(before, lapsesOn)
  return monthsLater(before, months) === lapsesOn
    ? monthsLater(after, months)
    : daysLater(lapsesOn, daysBetween(before, after))
}

/** Whether a warning counts on a day; one that was undone, or whose reply was not sent, never does. */
export const isLive = (warning: { lapsesOn: Day; undone: boolean; reply: ReplyState | null }, today: Day): boolean =>
  !warning.undone && reachedCustomer(warning.reply) && today < warning.lapsesOn

/**
 * P9: a warning is the first step, so it is no use once a restriction is in force or a formal warning stands; one
 * message earns only one.
 */
export function mayWarn(facts: {
  restricted: boolean
  formallyWarned: boolean
  messageWarned: boolean
}): Refusal | null {
  if (facts.restricted) return new Refusal('already-restricted')
  if (facts.formallyWarned) return new Refusal('already-formally-warned')
  return facts.messageWarned ? new Refusal('message-already-warned') : null
}
