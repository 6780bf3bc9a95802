import { noneByMonth, figures as texts, totalByMonth } from '../../../server/contract/messages/en/figures.ts'
import { dateWords, say } from '../../../server/contract/messages/say.ts'
import type { Figures } from '../../../server/contract/report/figures.ts'
import { dayInWords } from '../../words/dates.ts'
import { figure } from '../../words/numbers.ts'
import type { Line } from './chart-kind.ts'

/** What the charts show, in sentences. */

/** How many are in force, and how that has changed. */
export function liveSentence(live: Figures['live']): string {
  const [first, last] = [live[0], live.at(-1)]
  if (!first || !last) return ''
  const now = { n: last.count, day: dayInWords(last.on) }
  if (first === last) return say(texts, 'in-force-on', now)
  const then = { ...now, before: dayInWords(first.on) }
  const more = last.count - first.count
  if (more === 0) return say(texts, 'as-many-as', then)
  return say(texts, more > 0 ? 'more-than' : 'fewer-than', { ...then, difference: figure(Math.abs(more)) })
}

/** Which line has the highest figure. */
export function highestSentence(lines: readonly Line[]): string {
  const n = Math.max(0, ...lines.map(({ count }) => count))
  if (n === 0) return say(texts, 'nothing-in-force')
  const names = lines.filter(({ count }) => count === n).map(({ label }) => label)
  return names.length === 1
    ? say(texts, 'most-often', { name: names[0] ?? '', n })
    : say(texts, 'most-often-each', { names: names.join('; '), n })
}

/** What is counted by month. */
export type ByMonth = 'warnings' | 'formalWarnings' | 'escalations'

/** The total, and the month with the most. */
export function monthsSentence(lines: readonly Line[], what: ByMonth): string {
  const n = lines.reduce((sum, { count }) => sum + count, 0)
  if (n === 0) return say(noneByMonth, what)
  const most = lines.reduce((best, line) => (line.count > best.count ? line : best))
  return say(totalByMonth, what, { n, month: most.label, most: figure(most.count) })
}

/** "4 days"; the number of decisions behind it is shown beside it. */
export const daysWords = (median: number | null): string =>
  median === null ? say(texts, 'none-yet') : say(texts, 'days', { n: median })

/** A month, or the part of it that was counted. */
export function monthWords({ from, to }: { from: string; to: string }): string {
  const wholeMonth = from.endsWith('-01') && new Date(Date.parse(`${to}T00:00:00Z`) + 86_400_000).getUTCDate() === 1
  return wholeMonth
    ? dayInWords(from).replace(/^1 /, '')
    : say(texts, 'from-to', { from: dayInWords(from), to: dayInWords(to) })
}

/** A month on an axis: "Nov 26". */
export const shortMonth = (day: string): string =>
  dateWords({ month: 'short', year: '2-digit', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
