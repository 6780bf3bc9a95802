import { type Day, dayAt, daysLater, endOfMonth, monthsLater, startOfDay } from '../calendar.ts'
import { Refusal } from '../refusal.ts'

/** From its first day to its last, both of them in it. */
export type Period = { from: Day; to: Day }

const longestMonths = 120

/** P15: figures are of days that have come, in their order, and of ten years at most. Refuses: period-not-valid. */
export function mayCount({ from, to }: Period, today: Day): Refusal | null {
  const isRight = from <= to && to <= today && to < monthsLater(from, longestMonths)
  return isRight ? null : new Refusal('period-not-valid')
}

/** The twelve months that end today: what is shown to whoever does not say. */
export const lastTwelveMonths = (today: Day): Period => ({ from: daysLater(monthsLater(today, -12), 1), to: today })

/** The calendar months of a period; the first and the last may be parts of theirs. */
export function monthsOf({ from, to }: Period): Period[] {
  const months: Period[] = []
  for (let first = from; first <= to; first = daysLater(endOfMonth(first), 1)) {
    const last = endOfMonth(first)
    months.push({ from: first, to: last < to ? last : to })
  }
  return months
}

/** The moments of a period: from the first of them up to, and without, the second. ISO 8601 in UTC. */
export const momentsOf = ({ from, to }: Period, timeZone: string): { since: string; before: string } => ({
  since: startOfDay(from, timeZone).toISOString(),
  before: startOfDay(daysLater(to, 1), timeZone).toISOString(),
})

/** Which day it is, for many moments (ISO 8601 in UTC) of these days: far quicker than asking the calendar for each. */
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

/** When that day begins, if it is a day's hours after `start`, as nearly always. Asking this is quicker than looking for it. */
function dayAfter(start: Date, day: Day, timeZone: string): Date | null {
  const guess = new Date(start.getTime() + 86_400_000)
  const isItsFirst = dayAt(guess, timeZone) === day && dayAt(new Date(guess.getTime() - 1), timeZone) < day
  return isItsFirst ? guess : null
}
