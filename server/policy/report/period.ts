import { type Day, daysLater, endOfMonth, monthsLater, startOfDay } from '../calendar.ts'
import { Refusal } from '../refusal.ts'

/** Both days are included. */
export type Period = { from: Day; to: Day }

/**
 * P15: a report is of a quarter (`2026-Q4`: October to December 2026), or of a council's year from April to March
 * (`2026-27`), which is four of these quarters. Other days are not allowed: the difference between two reports with
 * overlapping days can be a count that neither shows.
 */
export type ReportPeriod = Period & { code: string; quarters: string[] }

const twoDigits = (year: number) => String(year % 100).padStart(2, '0')

/** The period with that code; null if there is none. */
export function readReportPeriod(code: string): ReportPeriod | null {
  const [, year = '', quarter, next] = /^(2\d{3})-(?:Q([1-4])|(\d\d))$/.exec(code) ?? []
  if (quarter !== undefined) {
    const from = monthsLater(`${year}-01-01`, 3 * (Number(quarter) - 1))
    return { code, from, to: endOfMonth(monthsLater(from, 2)), quarters: [code] }
  }
  if (next === undefined || next !== twoDigits(Number(year) + 1)) return null
  const quarters = [`${year}-Q2`, `${year}-Q3`, `${year}-Q4`, `${Number(year) + 1}-Q1`]
  return { code, from: `${year}-04-01`, to: `${Number(year) + 1}-03-31`, quarters }
}

const longestMonths = 120

/**
 * P15: only for a period that is over, because otherwise the report would change tomorrow, and within the last ten
 * years.
 */
export function mayReport({ from, to }: Period, today: Day): Refusal | null {
  if (to >= today) return new Refusal('period-not-over')
  return from < monthsLater(today, -longestMonths) ? new Refusal('period-not-valid') : null
}

/** The latest eight quarters and three years that are over, newest first, to choose from. */
export function reportPeriods(today: Day): { quarters: ReportPeriod[]; years: ReportPeriod[] } {
  const offered = (codes: string[]) =>
    codes.flatMap((code) => readReportPeriod(code) ?? []).filter(({ to }) => to < today)
  const year = Number(today.slice(0, 4))
  const quarters = [year, year - 1, year - 2].flatMap((of) => [4, 3, 2, 1].map((n) => `${of}-Q${n}`))
  const years = [0, 1, 2, 3, 4].map((back) => `${year - back}-${twoDigits(year - back + 1)}`)
  return { quarters: offered(quarters).slice(0, 8), years: offered(years).slice(0, 3) }
}

/** The moments of a period: from `since`, up to but without `before`. ISO 8601 in UTC. */
export const momentsOf = ({ from, to }: Period, timeZone: string): { since: string; before: string } => ({
  since: startOfDay(from, timeZone).toISOString(),
  before: startOfDay(daysLater(to, 1), timeZone).toISOString(),
})
