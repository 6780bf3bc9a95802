import { type Day, daysBetween } from '../calendar.ts'

/**
 * P13: how many whole weeks differences between the mail system and the register have been open; null in the first
 * week, since they were told of when they were found.
 */
export function weeksOpen(since: Day, today: Day): number | null {
  const weeks = Math.floor(daysBetween(since, today) / 7)
  return weeks < 1 ? null : weeks
}

/** A scheduled check may fail on a day or two, before anybody needs to look at it. */
const daysOfPatience = 2

/** P13: in which week the daily check has been silent; null: it is not, or it was never set up. */
export function weekOfSilence(last: Day | null, today: Day): number | null {
  if (last === null) return null
  const silent = daysBetween(last, today) - daysOfPatience
  return silent < 1 ? null : Math.floor((silent - 1) / 7) + 1
}
