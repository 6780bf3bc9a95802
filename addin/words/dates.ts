import type { DateWords } from '../../server/contract/texts/language.ts'
import { dateWords, spokenTag } from '../../server/contract/texts/say.ts'

/** Days and times as the council writes them: 3 November 2026, 09:41, in the council's own time zone. */

/** A day given as `YYYY-MM-DD`. It is already the council's day, so no time zone is applied. */
export const dayInWords = (day: string): string =>
  formatter({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))

/** G: the last day on which something counts, as the letter gives it. `lapsesOn` is the first day on which it does not. */
export const lastDayInWords = (lapsesOn: string): string =>
  dayInWords(new Date(Date.parse(`${lapsesOn}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10))

/** The same for a column of a table: "3 Nov 2026". */
export const dayInShort = (day: string): string =>
  formatter({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
    .format(new Date(`${day}T00:00:00Z`))
    .replace('Sept', 'Sep')

/** The day of an ISO 8601 timestamp. */
export const momentInWords = (moment: string, timeZone: string): string =>
  formatter({ day: 'numeric', month: 'long', year: 'numeric', timeZone }).format(new Date(moment))

/** The time of day of an ISO 8601 timestamp. */
export const timeInWords = (moment: string, timeZone: string): string =>
  formatter({ hour: '2-digit', minute: '2-digit', hour12: false, timeZone }).format(new Date(moment))

/** Today in the council's time zone, as `YYYY-MM-DD`. */
export function todayIn(timeZone: string, now = new Date()): string {
  const parts = formatter({ year: 'numeric', month: '2-digit', day: '2-digit', timeZone }).formatToParts(now)
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}`
}

/** The values of a text that names the time alone on the day itself, and the day too on any later one. */
export const momentToday = (moment: string, timeZone: string, now = new Date()) =>
  ({
    on: todayIn(timeZone, new Date(moment)) === todayIn(timeZone, now) ? 'today' : 'other',
    day: momentInWords(moment, timeZone),
    time: timeInWords(moment, timeZone),
  }) as const

/** The same day that many months later, or the last day of a shorter month. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

const made = new Map<string, DateWords>()

/** Making a formatter is slow, and every message needs the same few. */
function formatter(options: Intl.DateTimeFormatOptions): DateWords {
  const name = `${spokenTag()} ${JSON.stringify(options)}`
  const known = made.get(name) ?? dateWords(options)
  made.set(name, known)
  return known
}
