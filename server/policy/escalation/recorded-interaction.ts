import { type Day, minutesLater, monthsLater } from '../calendar.ts'
import { Refusal } from '../refusal.ts'

/** The clock of a telephone or computer may be a little fast. */
const clockSkewMinutes = 5

/** What came longer ago is not recorded any more: such a date is a slip of the pen. */
const longAgoMonths = 24

/** P4: a call or a visit is recorded after it took place, within two years. Refuses: in-the-future, too-early. */
export function mayHaveHappened(at: Date, now: Date): Refusal | null {
  if (at > minutesLater(now, clockSkewMinutes)) return new Refusal('in-the-future')
  return at < new Date(monthsLater(now.toISOString().slice(0, 10), -longAgoMonths)) ? new Refusal('too-early') : null
}

/** P14, G: what a customer sent came already, within the last two years. Refuses: in-the-future, too-early. */
export const mayBeRecordedOf = (day: Day, today: Day): Refusal | null => {
  if (day > today) return new Refusal('in-the-future')
  return day < monthsLater(today, -longAgoMonths) ? new Refusal('too-early') : null
}
