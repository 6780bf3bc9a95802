/** Days are `YYYY-MM-DD` in the council's time zone: they compare as text. */
export type Day = string

/**
 * After more days than this without the register, nothing is ended or deleted that day: either it was down or its clock
 * is wrong, and a wrong clock's deletions could not be undone.
 */
export const gapDays = 2

/** A zone's formatter, and the days that it has given: one act asks about the same moments again and again. */
type Zone = { format: Intl.DateTimeFormat; known: Map<number, Day> }
const zones = new Map<string, Zone>()
/** Days remembered for a zone, until they are all forgotten. */
const mostKnown = 1_000

function zoneOf(timeZone: string): Zone {
  const known = zones.get(timeZone)
  if (known) return known
  // Making a formatter costs a thousand times more than using it.
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  const made: Zone = { format, known: new Map() }
  zones.set(timeZone, made)
  return made
}

/** The day in that time zone (an IANA name, from the council's settings) at a moment. */
export function dayAt(moment: Date, timeZone: string): Day {
  const { format, known } = zoneOf(timeZone)
  const at = moment.getTime()
  const before = known.get(at)
  if (before !== undefined) return before
  const parts = new Map(format.formatToParts(moment).map((part) => [part.type, part.value]))
  const day = `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`
  if (known.size >= mostKnown) known.clear()
  known.set(at, day)
  return day
}

/** The same day so many calendar months later, or that month's last day if it is shorter. */
export function monthsLater(day: Day, months: number): Day {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number)
  const target = year * 12 + (month - 1) + months
  const lastDay = new Date(Date.UTC(Math.floor(target / 12), (target % 12) + 1, 0)).getUTCDate()
  const two = (n: number) => String(n).padStart(2, '0')
  return `${String(Math.floor(target / 12)).padStart(4, '0')}-${two((target % 12) + 1)}-${two(Math.min(dayOfMonth, lastDay))}`
}

/** How many months apart the months of two days are, whatever their days of the month. */
export function monthsBetween(from: Day, to: Day): number {
  const monthOf = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
  return monthOf(to) - monthOf(from)
}

const quarterHour = 15 * 60_000

/** The moment a day begins in that time zone; if its midnight is skipped, the first moment after it. */
export function startOfDay(day: Day, timeZone: string): Date {
  const midnight = Date.parse(`${day}T00:00:00.000Z`)
  // No zone is more than 15 hours from UTC, and offsets are whole quarter-hours.
  let [before, after] = [-60, 60]
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (dayAt(new Date(midnight + middle * quarterHour), timeZone) < day) before = middle
    else after = middle
  }
  return new Date(midnight + after * quarterHour)
}

export const minutesLater = (moment: Date, minutes: number): Date => new Date(moment.getTime() + minutes * 60_000)

/** The day after this number of days; an earlier one for a negative number. */
export const daysLater = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** The last day of the quarter that contains a day. */
export function quarterEnd(day: Day): Day {
  const last = Math.ceil(Number(day.slice(5, 7)) / 3) * 3
  return daysLater(monthsLater(`${day.slice(0, 4)}-${last}-01`, 1), -1)
}

export const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** The earliest of these days; null is ignored. */
export const earliest = (first: Day, ...others: (Day | null)[]): Day =>
  [first, ...others].flatMap((day) => day ?? []).toSorted()[0] ?? first

/** The last day of the month that contains a day. */
export const endOfMonth = (day: Day): Day => daysLater(monthsLater(`${day.slice(0, 7)}-01`, 1), -1)
