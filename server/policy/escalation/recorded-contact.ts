import { minutesLater } from '../calendar.ts'
import { Refusal } from '../refusal.ts'

/** The clock of a telephone or computer may be a little fast. */
const clockSkewMinutes = 5

/** P4: a call or a visit is recorded after it took place. Refuses: in-the-future. */
export const mayHaveHappened = (at: Date, now: Date): Refusal | null =>
  at > minutesLater(now, clockSkewMinutes) ? new Refusal('in-the-future') : null
