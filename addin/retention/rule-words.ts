import type { RetentionPart } from '../../server/contract/retention.ts'
import type { RetentionRule } from '../../server/policy/vocabulary-retention.ts'
import { count, list } from '../words/counts.ts'

/** The number of records by rule; a missing rule means none. */
export type Counts = RetentionPart['counts']

type Words = {
  title: string
  why: (periods: Record<string, number>) => string
  counted: [one: string, several: string]
}

const months = (n: number | undefined) => (n === 1 ? 'one month' : `${n ?? '?'} months`)

/** What each rule deletes, and after how long. */
export const ruleWords: Record<RetentionRule, Words> = {
  'lapsed-warning': {
    title: 'Warnings that lapsed',
    why: ({ warnings }) => `${months(warnings)} after they lapsed, unless something open still needs them`,
    counted: ['warning', 'warnings'],
  },
  'closed-escalation': {
    title: 'Escalations that led to no restriction',
    why: ({ escalations }) =>
      `${months(escalations)} after they were decided or withdrawn; after a formal warning, together with it`,
    counted: ['closed escalation', 'closed escalations'],
  },
  'ended-restriction': {
    title: 'Restrictions that ended',
    why: ({ restrictions }) => `${months(restrictions)} after they ended, with linked records`,
    counted: ['record of ended restrictions', 'records of ended restrictions'],
  },
  'ended-precaution': {
    title: 'Precautions for visits that ended',
    why: ({ restrictions }) => `${months(restrictions)} after they ended`,
    counted: ['record of ended precautions', 'records of ended precautions'],
  },
  undone: {
    title: 'What was undone, refused or removed',
    why: ({ undone }) => `${months(undone)} after that`,
    counted: ['record that was undone', 'records that were undone'],
  },
  'nothing-left': {
    title: 'Customers with no records',
    why: () => 'with the last record about them',
    counted: ['customer', 'customers'],
  },
  'access-ledger': {
    title: 'Looks in the access ledger',
    why: ({ ledger }) => `${months(ledger)} after the look`,
    counted: ['look', 'looks'],
  },
  'old-mail': {
    title: 'System e-mails',
    why: ({ mail }) => `${months(mail)} after it was sent or given up`,
    counted: ['old system e-mail', 'old system e-mails'],
  },
}

export const rules = Object.keys(ruleWords) as RetentionRule[]

export const sumOf = (counts: Counts): number => Object.values(counts).reduce((sum, n) => sum + n, 0)

/** "Two warnings, one customer and 14 looks"; "Nothing" if all are zero. */
export function countsInWords(counts: Counts): string {
  const parts = rules.flatMap((rule) => {
    const n = counts[rule] ?? 0
    return n > 0 ? [count(n, ...ruleWords[rule].counted)] : []
  })
  const [first, ...others] = parts
  return first ? list([first, ...others.map((part) => part.charAt(0).toLowerCase() + part.slice(1))]) : 'Nothing'
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

export const kindWords: Record<string, string> = {
  warning: 'Warning',
  escalation: 'Escalation',
  restriction: 'Restriction',
  'passed-on': 'Contact passed on',
  proposal: 'Reported contact point',
  'contact-point': 'Removed contact point',
  hold: 'Lifted hold',
  precaution: 'Ended precautions for visits',
  customer: 'Customer, with all contact points',
}
