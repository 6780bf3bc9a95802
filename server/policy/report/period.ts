import { type Day, dayAt, daysLater, endOfMonth, monthsLater, startOfDay } from '../calendar.ts'
import { Refusal } from '../refusal.ts'

/** Both days are included. */
export type Period = { from: Day; to: Day }

/** The day before a period begins. */
export const dayBefore = ({ from }: Period): Day => daysLater(from, -1)

const longestMonths = 120

/** P15: no days in the future, in order, and at most ten years. */
export function mayCountPeriod({ from, to }: Period, today: Day): Refusal | null {
  const isRight = from <= to && to <= today && to < monthsLater(from, longestMonths)
  return isRight ? null : new Refusal('period-not-valid')
}

/** The twelve months that end today: the default period. */
export const lastTwelveMonths = (today: Day): Period => ({ from: daysLater(monthsLater(today, -12), 1), to: today })

/** The calendar months of a period; the first and the last may be incomplete. */
export function monthsOf({ from, to }: Period): Period[] {
  const months: Period[] = []
  for (let first = from; first <= to; first = daysLater(endOfMonth(first), 1)) {
    const last = endOfMonth(first)
    months.push({ from: first, to: last < to ? last : to })
  }
  return months
}

/** The moments of a period: from `since`, up to but without `before`. ISO 8601 in UTC. */
export const momentsOf = ({ from, to }: Period, timeZone: string): { since: string; before: string } => ({
  since: startOfDay(from, timeZone).toISOString(),
  before: startOfDay(daysLater(to, 1), timeZone).toISOString(),
})

/**
 * Returns a function that finds the day of a moment (ISO 8601 in UTC) in the period: for many moments, far faster than
 * dayAt.
 */
export function dayReader({ from, to }: Period, timeZone: string): (moment: string) => Day | null {
  const days: Day[] = []
  const starts: string[] = []
  const known = startsIn(timeZone)
  let before: string | undefined
  for (let day = from; day <= to; day = daysLater(day, 1)) {
    before = known.get(day) ?? startAfter(before, day, timeZone)
    known.set(day, before)
    days.push(day)
    starts.push(before)
  }
  const end = startOfDay(daysLater(to, 1), timeZone).toISOString()
  return (moment) => {
    if (moment >= end || moment < (starts[0] ?? end)) return null
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? end) <= moment) low = middle
      else high = middle
    }
    return days[low] ?? null
  }
}

/** When each day begins that was asked for before: finding it takes a hundred times longer than keeping it. */
const startsByZone = new Map<string, Map<Day, string>>()
/** Some sixty years: whoever asks about all centuries does not fill the memory. */
const mostKept = 22_000

function startsIn(timeZone: string): Map<Day, string> {
  const known = startsByZone.get(timeZone)
  if (known && known.size < mostKept) return known
  const fresh = new Map<Day, string>()
  startsByZone.set(timeZone, fresh)
  return fresh
}

/** When a day begins: nearly always 24 hours after the day before, and checking that is faster than searching. */
function startAfter(before: string | undefined, day: Day, timeZone: string): string {
  if (before === undefined) return startOfDay(day, timeZone).toISOString()
  const guess = new Date(Date.parse(before) + 86_400_000)
  const isItsFirst = dayAt(guess, timeZone) === day && dayAt(new Date(guess.getTime() - 1), timeZone) < day
  return (isItsFirst ? guess : startOfDay(day, timeZone)).toISOString()
}
