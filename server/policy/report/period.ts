import { type Day, dayAt, daysLater, endOfMonth, monthsLater, startOfDay } from '../calendar.ts'
import { Refusal } from '../refusal.ts'

/** Both days are included. */
export type Period = { from: Day; to: Day }

/** The day before a period begins. */
export const dayBefore = ({ from }: Period): Day => daysLater(from, -1)

const longestMonths = 120

/** P15: no days in the future, in order, and at most ten years. Refuses: period-not-valid. */
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
  let next: Date | null = null
  for (let day = from; day <= to; day = daysLater(day, 1)) {
    const start: Date = next ?? startOfDay(day, timeZone)
    days.push(day)
    starts.push(start.toISOString())
    next = dayAfter(start, daysLater(day, 1), timeZone)
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

/** When that day begins, if 24 hours after `start`, as nearly always: checking this is faster than searching. */
function dayAfter(start: Date, day: Day, timeZone: string): Date | null {
  const guess = new Date(start.getTime() + 86_400_000)
  const isItsFirst = dayAt(guess, timeZone) === day && dayAt(new Date(guess.getTime() - 1), timeZone) < day
  return isItsFirst ? guess : null
}
