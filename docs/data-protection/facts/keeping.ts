import type { RetentionPeriods } from '../../../server/policy/retention/retention.ts'
import type { RetentionRule } from '../../../server/policy/vocabulary-retention.ts'

type Kept = {
  how: string
  /** The council's periods that decide it; none where the program sets the time itself, or it stays. */
  periods: readonly (keyof RetentionPeriods)[]
  rules: readonly RetentionRule[]
}

const own = (how: string): Kept => ({ how, periods: [], rules: [] })

/** How long something is kept. `docs/data-protection/retention.md` gives each period. */
export const keeping = {
  warnings: {
    how: '`warnings` after it lapses; `undone` after it is undone',
    periods: ['warnings', 'undone'],
    rules: ['lapsed-warning', 'undone'],
  },
  'formal-warnings': {
    how: '`warnings` after it lapses or is withdrawn',
    periods: ['warnings'],
    rules: ['lapsed-warning'],
  },
  escalations: {
    how: '`escalations` after it is closed; with its restriction or formal warning if it led to one',
    periods: ['escalations', 'restrictions', 'warnings'],
    rules: ['closed-escalation', 'ended-restriction'],
  },
  evidence: {
    how: 'with its escalation, its representation’s restriction, or its objection’s formal warning',
    periods: ['escalations', 'restrictions', 'warnings'],
    rules: ['closed-escalation', 'ended-restriction', 'lapsed-warning'],
  },
  restrictions: {
    how: '`restrictions` after the restriction ends',
    periods: ['restrictions'],
    rules: ['ended-restriction'],
  },
  precautions: { how: '`restrictions` after they end', periods: ['restrictions'], rules: ['ended-precaution'] },
  'closing-letters': {
    how: 'with the formal warning or precautions',
    periods: ['warnings', 'restrictions'],
    rules: ['lapsed-warning', 'ended-precaution'],
  },
  'passed-on': {
    how: 'with its restriction; `undone` after it is undone',
    periods: ['restrictions', 'undone'],
    rules: ['ended-restriction', 'undone'],
  },
  customer: { how: 'until the customer has no records left', periods: ['undone'], rules: ['nothing-left'] },
  merges: {
    how: 'until neither customer has records left',
    periods: ['undone'],
    rules: ['nothing-left'],
  },
  points: {
    how: 'until the customer has no records left; `undone` after it is removed',
    periods: ['undone'],
    rules: ['nothing-left', 'undone'],
  },
  proposals: {
    how: 'with the customer; `undone` after it is withdrawn or refused',
    periods: ['undone'],
    rules: ['undone', 'nothing-left'],
  },
  holds: {
    how: 'while it keeps the records; `undone` after it is lifted',
    periods: ['undone'],
    rules: ['undone', 'nothing-left'],
  },
  requests: {
    how: '`escalations` after the answer, `undone` if all was erased; with the customer’s statement, not before the last other record',
    periods: ['escalations', 'undone'],
    rules: ['answered-request', 'undone'],
  },
  record: { how: 'with the record that it belongs to', periods: [], rules: [] },
  ledger: { how: '`ledger` after the look', periods: ['ledger'], rules: ['access-ledger'] },
  mail: { how: '`mail` after it was sent or given up', periods: ['mail'], rules: ['old-mail'] },
  checks: {
    how: '`mail` after it; the newest, and those that a weekly e-mail counts from, until a newer one replaces them, without names of rules',
    periods: ['mail'],
    rules: ['old-mail'],
  },
  'mark-drifts': {
    how: '`mail` after it was found, or longer, until a comparison finds no difference',
    periods: ['mail'],
    rules: ['old-mail'],
  },
  outbox: {
    how: '`mail` after it was sent or given up; recipients and text, until it is sent',
    periods: ['mail'],
    rules: ['old-mail'],
  },
  file: {
    how: 'until it is signed or discarded; at most `mail` after it was given',
    periods: ['mail'],
    rules: ['old-mail'],
  },
  draft: own('until somebody decides; at most 30 days'),
  waiting: own('until it is filed; about a day'),
  answers: own('fourteen days, or until the record is deleted'),
  lookups: own('until the allowance is full again; a day’s total, until the second day after'),
  import: {
    how: 'it stays; why an officer did not sign, until the next file, at most `mail`',
    periods: ['mail'],
    rules: ['old-mail'],
  },
  account: own(
    'until nobody is left on the register about whom somebody did something with it, and it has no calendar address',
  ),
  stays: own('it stays'),
  trail: own('it stays: ids and facts, no names'),
} as const satisfies Record<string, Kept>

export type Keeping = keyof typeof keeping
