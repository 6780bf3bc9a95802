import { type Day, dayAt, minutesLater, monthsLater } from '../calendar.ts'
import { Refusal } from '../refusal.ts'

/** The clock of a telephone or computer may be a little fast. */
const clockSkewMinutes = 5

/** What came longer ago is not recorded any more: such a date is a slip of the pen. */
const longAgoMonths = 24

const mayBeSoLongAgo = (day: Day, today: Day): Refusal | null =>
  day < monthsLater(today, -longAgoMonths) ? new Refusal('too-early') : null

/** P4: a call or a visit is recorded after it took place, within two years by the council's days. */
export function mayHaveHappened(at: Date, now: Date, timeZone: string): Refusal | null {
  if (at > minutesLater(now, clockSkewMinutes)) return new Refusal('in-the-future')
  return mayBeSoLongAgo(dayAt(at, timeZone), dayAt(now, timeZone))
}

/** P14, G: what a customer sent came already, within the last two years. */
export const mayBeRecordedOf = (day: Day, today: Day): Refusal | null =>
  day > today ? new Refusal('in-the-future') : mayBeSoLongAgo(day, today)
