import type { FindingName } from '../policy/import/import-finding.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthNames = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
]

type Wrong = Extract<FindingName, 'date-not-readable' | 'date-impossible' | 'date-ambiguous'>

/**
 * A day as people write it: 3 November 2026 (also 3rd Nov 2026, Tuesday 3 November 2026), 03/11/2026 with the day
 * first, 2026-11-03; a time after it is ignored. Ambiguous dates are refused, never guessed.
 */
export function readDay(text: string): { day: string } | { wrong: Wrong } {
  const given = text
    .trim()
    .replace(/[T,\s]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*([ap]m)?Z?$/i, '')
    .replace(/^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?[,\s]+/i, '')
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(given)
  if (iso) return dayOf(iso[1], Number(iso[2]), iso[3])
  const figures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(given)
  if (figures) return dayOf(figures[3], Number(figures[2]), figures[1])
  const words = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?([a-z]{3,9})\.?[\s,-]+(\d{4}|\d{2})$/i.exec(given)
  return words ? dayOf(words[3], monthOf(words[2] ?? ''), words[1]) : { wrong: 'date-not-readable' }
}

function monthOf(word: string): number | null {
  const name = word.toLowerCase().replace(/^sept$/, 'sep')
  const index = Math.max(months.indexOf(name), monthNames.indexOf(name))
  return index === -1 ? null : index + 1
}

function dayOf(year = '', month: number | null, day = ''): { day: string } | { wrong: Wrong } {
  if (month === null) return { wrong: 'date-not-readable' }
  if (year.length !== 4) return { wrong: 'date-ambiguous' }
  const two = (n: number | string) => String(n).padStart(2, '0')
  const made = `${year}-${two(month)}-${two(day)}`
  const moment = Date.parse(`${made}T00:00:00Z`)
  const exists = !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(made)
  return exists && year >= '1990' && year < '2100' ? { day: made } : { wrong: 'date-impossible' }
}
