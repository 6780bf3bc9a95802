import type { Kysely } from 'kysely'
import type { Dialect } from '../dialect.ts'
import { type MoreWords, widenWords } from '../words.ts'

const kinds = ['email', 'number', 'name']

/** Escalation states that 0.9.0 had, in sort order. */
export const statesBefore = [
  ...['pending', 'more-wanted', 'withdrawn', 'approved', 'declined', 'no-action', 'referred'],
]
/** P7, P9, P10: an escalation can also end in these. They sort last. */
export const moreStates = ['warning-instead', 'complaint', 'formal-warning']

const widened: MoreWords[] = [
  // P4: a postal address is a contact point.
  { table: 'contact_points', column: 'kind', before: kinds, more: ['postal-address'] },
  { table: 'proposals', column: 'kind', before: kinds, more: ['postal-address'] },
  { table: 'escalations', column: 'state', before: statesBefore, more: moreStates },
  {
    table: 'decisions',
    column: 'outcome',
    before: ['approve', 'decline', 'no-action', 'ask-for-more', 'refer-to-legal'],
    more: ['warn-instead', 'treat-as-complaint', 'legal-advice', 'warn-formally'],
  },
  // P13: a mail rule can mark a customer's mail.
  { table: 'restrictions', column: 'mail_kind', before: ['none', 'forward', 'block'], more: ['mark'] },
  { table: 'arrangements', column: 'kind', before: ['forward', 'block'], more: ['mark'] },
  // P13: an officer signs an import.
  {
    table: 'imports',
    column: 'state',
    before: ['checking', 'checked', 'running', 'done', 'unreadable', 'stopped', 'discarded'],
    more: ['to-sign', 'signed'],
  },
  // P15: what a file of the log can have in its rows.
  {
    table: 'imported_records',
    column: 'kind',
    before: [
      ...['restriction', 'warning', 'escalation'],
      ...['letter', 'representation', 'changed-circumstances', 'review'],
    ],
    more: [...['formal-warning', 'precaution', 'legal-question', 'closing-letter'], ...['objection', 'rights-request']],
  },
]

/** Words that columns of 0.9.0 can also have. On SQLite this makes each table again, so it comes before new columns. */
export async function moreWords(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  for (const one of widened) await widenWords(db, dialect, one)
}
