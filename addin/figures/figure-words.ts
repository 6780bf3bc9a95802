import type { Figures } from '../../server/contract/report/figures.ts'
import { dayInWords } from '../words/dates.ts'
import { figure, figures } from '../words/numbers.ts'
import type { Line } from './chart-kind.ts'

/** What the charts show, in sentences. */

const restrictions = (n: number) => figures(n, 'restriction', 'restrictions')
const were = (n: number) => (n === 1 ? 'was' : 'were')

/** How many are in force, and how that has changed. */
export function liveSentence(live: Figures['live']): string {
  const [first, last] = [live[0], live.at(-1)]
  if (!first || !last) return ''
  const so = `${restrictions(last.count)} ${were(last.count)} in force on ${dayInWords(last.on)}`
  if (first === last) return `${so}.`
  const more = last.count - first.count
  if (more === 0) return `${so}, as many as on ${dayInWords(first.on)}.`
  return `${so}, ${figure(Math.abs(more))} ${more > 0 ? 'more' : 'fewer'} than on ${dayInWords(first.on)}.`
}

/** Which line has the highest figure. */
export function highestSentence(lines: readonly Line[], none: string): string {
  const most = Math.max(0, ...lines.map(({ count }) => count))
  if (most === 0) return none
  const names = lines.filter(({ count }) => count === most).map(({ label }) => label)
  return names.length === 1
    ? `Most often: ${names[0]}, ${restrictions(most)}.`
    : `Most often, with ${restrictions(most)} each: ${names.join('; ')}.`
}

/** The total, and the month with the most. */
export function monthsSentence(lines: readonly Line[], one: string, several: string): string {
  const all = lines.reduce((sum, { count }) => sum + count, 0)
  if (all === 0) return `There were no ${several} in this period.`
  const most = lines.reduce((best, line) => (line.count > best.count ? line : best))
  return `${figures(all, one, several)} in this period; the most in ${most.label}: ${figure(most.count)}.`
}

/** "4 days"; the number of decisions behind it is shown beside it. */
export const daysWords = (median: number | null): string =>
  median === null ? 'None yet' : figures(median, 'day', 'days')

/** A month, or the part of it that was counted. */
export function monthWords({ from, to }: { from: string; to: string }): string {
  const wholeMonth = from.endsWith('-01') && new Date(Date.parse(`${to}T00:00:00Z`) + 86_400_000).getUTCDate() === 1
  return wholeMonth ? dayInWords(from).replace(/^1 /, '') : `${dayInWords(from)} to ${dayInWords(to)}`
}

const short = new Intl.DateTimeFormat('en-GB', { month: 'short', year: '2-digit', timeZone: 'UTC' })
export const shortMonth = (day: string): string => short.format(new Date(`${day}T00:00:00Z`))
