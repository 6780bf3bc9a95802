import { type Day, monthsLater } from '../calendar.ts'
import { Refusal } from '../refusal.ts'

/** In months: by then somebody looks at a hold again, so that none is forgotten. */
const maxHoldMonths = 12

/**
 * G: a hold keeps one customer's records from deletion: a claim, an ombudsman's investigation, a request that waits. It
 * ends only when somebody lifts it, not on the day of the next look.
 */
export function mayHoldUntil(lookAgainOn: Day, today: Day): Refusal | null {
  if (lookAgainOn <= today) return new Refusal('in-the-past')
  return lookAgainOn > monthsLater(today, maxHoldMonths) ? new Refusal('hold-too-long') : null
}

/** G: keeps a hold for longer, after somebody looked at it again. */
export const mayKeepHold = (hold: { lifted: boolean }, lookAgainOn: Day, today: Day): Refusal | null =>
  hold.lifted ? new Refusal('hold-lifted') : mayHoldUntil(lookAgainOn, today)

/** G: a hold is lifted once. */
export const mayLiftHold = (hold: { lifted: boolean }): Refusal | null =>
  hold.lifted ? new Refusal('hold-lifted') : null
