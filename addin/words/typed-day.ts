import { dateWords } from '../../server/contract/texts/say.ts'

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/**
 * A day as people in Britain write it: 3 November 2026, 3rd Nov 26, 3/11/2026, 03.11.26; also 2026-11-03. Where the
 * page speaks Welsh, also 3 Tachwedd 2026.
 * @returns the day as `YYYY-MM-DD`; null if it isn't one, such as 31 February
 */
export function typedDay(text: string): string | null {
  const typed = text.trim().toLowerCase()
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const [, day, month = '', year = ''] =
    /^(\d{1,2})(?:st|nd|rd|th)?[\s./-]+(\d{1,2}|[a-z]{3,10})[\s./,-]+(\d{4}|\d{2})$/.exec(typed) ?? []
  return dayOf(year.length === 2 ? 2000 + Number(year) : Number(year), monthOf(month), Number(day))
}

/** By number, or by name cut short: 11, nov, november. */
const monthOf = (month: string): number => Number(month) || named(months, month) || named(ownMonths(), month)

const named = (names: string[], month: string): number =>
  names.findIndex((name) => month !== '' && name.startsWith(month)) + 1

/** The months in the language of the page. */
function ownMonths(): string[] {
  const words = dateWords({ month: 'long', timeZone: 'UTC' })
  return months.map((_, at) => words.format(new Date(Date.UTC(2026, at, 1))).toLowerCase())
}

function dayOf(year: number, month: number, day: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, day))
  const isReal = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day
  return isReal && year >= 1900 ? at.toISOString().slice(0, 10) : null
}
