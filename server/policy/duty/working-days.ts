import { type Day, daysLater } from '../calendar.ts'

/** FOI Act s.10(6): not a Saturday, a Sunday or a bank holiday. */
export function isWorkingDay(day: Day, bankHolidays: ReadonlySet<Day>): boolean {
  const weekday = new Date(`${day}T00:00:00.000Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !bankHolidays.has(day)
}

/** The day itself if it is a working day; otherwise the next one. */
export function workingDayFrom(day: Day, bankHolidays: ReadonlySet<Day>): Day {
  let found = day
  while (!isWorkingDay(found, bankHolidays)) found = daysLater(found, 1)
  return found
}

/** Counts working days after a day. The day itself never counts. */
export function workingDaysLater(day: Day, working: number, bankHolidays: ReadonlySet<Day>): Day {
  let found = day
  for (let left = working; left > 0; left -= 1) found = workingDayFrom(daysLater(found, 1), bankHolidays)
  return found
}

/**
 * The years of a period for which no bank holiday is known: every year in England has some, so the list lacks that year
 * and the due day may be too early.
 */
export function yearsWithoutHolidays(from: Day, to: Day, bankHolidays: ReadonlySet<Day>): string[] {
  const known = new Set([...bankHolidays].map((day) => day.slice(0, 4)))
  const years: string[] = []
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) years.push(String(year))
  return years.filter((year) => !known.has(year))
}
