import { addDays } from './days.ts'

/** The day this many working days after another; weekends and bank holidays do not count. */
export function workingDaysAfter(day: string, many: number, holidays: readonly string[]): string {
  let last = day
  for (let left = many; left > 0; ) {
    last = addDays(last, 1)
    const weekday = new Date(last).getUTCDay()
    if (weekday !== 0 && weekday !== 6 && !holidays.includes(last)) left--
  }
  return last
}
