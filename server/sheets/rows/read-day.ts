import type { FindingName } from '../../policy/import/import-finding.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthNames = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
]

type Wrong = Extract<FindingName, 'date-not-readable' | 'date-impossible' | 'date-ambiguous' | 'date-without-day'>

/**
 * A day as people write it: 3 November 2026 (also 3rd Nov 2026, Tuesday 3 November 2026), 03/11/2026 with the day
 * first, 2026-11-03; a time after it is ignored. Ambiguous dates are refused, never guessed: `likely` is the day that
 * may be meant, for somebody to confirm.
 */
export function readDay(text: string): { day: string } | { wrong: Wrong; likely?: string } {
  const given = withoutTime(text)
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(given)
  if (iso) return dayOf(iso[1], Number(iso[2]), iso[3])
  const inFigures = figures.exec(given)
  if (inFigures) return dayOf(inFigures[3], Number(inFigures[2]), inFigures[1])
  const words = /^(\d{1,2})(?:st|nd|rd|th)?[\s./-]+(?:of\s+)?([a-z]{3,9})\.?[\s,./'’-]+(\d{4}|\d{2})$/i.exec(given)
  if (words) return dayOf(words[3], monthOf(words[2] ?? ''), words[1])
  const american = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i.exec(given)
  if (american) return dayOf(american[3], monthOf(american[1] ?? ''), american[2])
  return withoutDay(given) ?? fromSerial(given) ?? { wrong: 'date-not-readable' }
}

/**
 * Which part of a date in figures comes first, if only one order gives a date: `either` if both do; null if it does not
 * matter. `turned`: the day with the month first.
 */
export function orderOf(text: string): { order: 'day-first' | 'month-first' | 'either'; turned: string | null } | null {
  const [, first = '', second = '', year = ''] = figures.exec(withoutTime(text)) ?? []
  if (first === '' || Number(first) === Number(second)) return null
  const full = fullYear(year)
  const plain = existing(full, Number(second), Number(first))
  const turned = existing(full, Number(first), Number(second))
  if (plain === null && turned === null) return null
  return { order: plain && turned ? 'either' : plain ? 'day-first' : 'month-first', turned }
}

const figures = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})$/

const withoutTime = (text: string) =>
  text
    .trim()
    .replace(/(?<![T,\s])[T,\s]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*([ap]m)?Z?$/i, '')
    .replace(/^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?[,\s]+/i, '')

/** "Jan 2024" and "01/2024": the first of the month may be meant. "2024" alone: nothing is likely. */
function withoutDay(given: string): { wrong: Wrong; likely?: string } | null {
  const [, word = '', wordYear] = /^([a-z]{3,9})\.?[\s,./'’-]*(\d{4}|\d{2})$/i.exec(given) ?? []
  const [, figure = '', figureYear] = /^(\d{1,2})[/.-](\d{4})$/.exec(given) ?? []
  const month = word === '' ? Number(figure) : monthOf(word)
  const year = wordYear ?? figureYear
  if (year !== undefined && month) {
    const first = dayOf(fullYear(year), month, '1')
    return 'day' in first ? { wrong: 'date-without-day', likely: first.day } : null
  }
  return /^(?:19|20)\d\d$/.test(given) ? { wrong: 'date-without-day' } : null
}

/** What a spreadsheet writes into a .csv where a cell has lost its format: the days since 1900. */
function fromSerial(given: string): { wrong: Wrong; likely: string } | null {
  const serial = /^[34]\d{4}$/.test(given) ? Number(given) : 0
  if (serial < 36_526 || serial > 49_999) return null
  const likely = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10)
  return { wrong: 'date-not-readable', likely }
}

function monthOf(word: string): number | null {
  const name = word.toLowerCase().replace(/^sept$/, 'sep')
  const index = Math.max(months.indexOf(name), monthNames.indexOf(name))
  return index === -1 ? null : index + 1
}

/** A register of restrictions has no days before 1990. */
const fullYear = (year: string): string => (year.length === 4 ? year : `${Number(year) >= 90 ? '19' : '20'}${year}`)

function dayOf(year = '', month: number | null, day = ''): { day: string } | { wrong: Wrong; likely?: string } {
  if (month === null) return { wrong: 'date-not-readable' }
  const read = existing(fullYear(year), month, Number(day))
  if (year.length === 4) {
    if (read !== null) return { day: read }
    // 11/23/2024 is how Americans write it.
    const turned = existing(year, Number(day), month)
    return { wrong: 'date-impossible', ...(turned === null ? {} : { likely: turned }) }
  }
  return read === null ? { wrong: 'date-impossible' } : { wrong: 'date-ambiguous', likely: read }
}

function existing(year: string, month: number, day: number): string | null {
  const two = (n: number) => String(n).padStart(2, '0')
  const made = `${year}-${two(month)}-${two(day)}`
  const moment = Date.parse(`${made}T00:00:00Z`)
  const exists = !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(made)
  return exists && year >= '1990' && year < '2100' ? made : null
}
