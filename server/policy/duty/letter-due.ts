import { type Day, daysBetween, earliest } from '../calendar.ts'
import { workingDaysLater } from './working-days.ts'

/** In working days: how soon the customer is written to after a decision. */
const afterDecision = 5
/** And after a restriction came into force although its letter had not gone. */
const afterForce = 1

/** `inForceOn`: since when the restriction that it confirms applies already; null: it confirms none, or not yet. */
type Letter = { decidedOn: Day; inForceOn: Day | null }

/**
 * P14: the last day to send a letter: the fifth working day after the decision, or the first after what it confirms
 * applies, if that is sooner. A change while the restriction is in force applies from its decision on.
 */
export function letterDueOn({ decidedOn, inForceOn }: Letter, bankHolidays: readonly Day[]): Day {
  const holidays = new Set(bankHolidays)
  const usual = workingDaysLater(decidedOn, afterDecision, holidays)
  const since = inForceOn && inForceOn < decidedOn ? decidedOn : inForceOn
  return earliest(usual, since && workingDaysLater(since, afterForce, holidays))
}

/** P14: in which week a letter is overdue, from 1; null: it is not. Officers are told once in each. */
export function weekOverdue(dueOn: Day, today: Day): number | null {
  const late = daysBetween(dueOn, today)
  return late > 0 ? Math.floor((late - 1) / 7) + 1 : null
}
