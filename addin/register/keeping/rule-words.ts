import type { RetentionPart } from '../../../server/contract/retention.ts'
import { say } from '../../../server/contract/texts/say.ts'
import {
  retentionCounted,
  retentionKinds,
  retentionTitles,
  retentionWhy,
} from '../../../server/contract/texts/words/retention.ts'
import type { RetentionRule } from '../../../server/policy/vocabulary-retention.ts'
import { counted, list } from '../../words/counts.ts'
import { spoken } from '../../words/spoken.ts'

/** The number of records by rule; a missing rule means none. */
export type Counts = RetentionPart['counts']

/** The setting that says after how many months a rule deletes. */
const periodOf: Partial<Record<RetentionRule, string>> = {
  'lapsed-warning': 'warnings',
  'closed-escalation': 'escalations',
  'ended-restriction': 'restrictions',
  'ended-precaution': 'restrictions',
  'answered-request': 'escalations',
  undone: 'undone',
  'access-ledger': 'ledger',
  'old-mail': 'mail',
}

/** What a rule deletes. */
export const ruleTitles: Record<RetentionRule, string> = spoken(retentionTitles)

/** After how long a rule deletes. */
export function ruleReason(rule: RetentionRule, periods: Record<string, number>): string {
  const n = periods[periodOf[rule] ?? '']
  const months = n === undefined ? say('? months') : say('{n, plural, one {one month} other {# months}}', { n })
  return say(retentionWhy[rule], { months })
}

export const rules = Object.keys(retentionTitles) as RetentionRule[]

export const sumOf = (counts: Counts): number => Object.values(counts).reduce((sum, n) => sum + n, 0)

/** "Two warnings, one customer and 14 looks"; "Nothing" if all are zero. */
export function countsInWords(counts: Counts): string {
  const parts = rules.flatMap((rule) => {
    const n = counts[rule] ?? 0
    return n > 0 ? [say(retentionCounted[rule], counted(n))] : []
  })
  const [first, ...others] = parts
  return first ? list([first, ...others.map((part) => part.charAt(0).toLowerCase() + part.slice(1))]) : say('Nothing')
}

/** The sum of both. */
export function addCounts(one: Counts, other: Counts): Counts {
  const sum = { ...one }
  for (const rule of rules) {
    const n = (one[rule] ?? 0) + (other[rule] ?? 0)
    if (n > 0) sum[rule] = n
  }
  return sum
}

export const kindWords: Record<string, string> = spoken(retentionKinds)
