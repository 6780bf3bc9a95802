import { type Kysely, sql } from 'kysely'
import {
  by,
  createIndex,
  createReferenceIndex,
  createTable,
  id,
  mayBeDoneBy,
  mayReferTo,
  oneOf,
  optional,
  refersTo,
  text,
} from '../columns.ts'
import type { Dialect } from '../dialect.ts'
import { widenWords } from '../words.ts'

/** P10: formal warnings, with their letters. P3: questions to legal services that go with a restriction. */
export async function outcomes(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await createTable(db, 'formal_warnings', [
    id,
    refersTo('customer_id', 'customers'),
    mayReferTo('escalation_id', 'escalations'),
    ...optional('service'),
    ...text('behaviours', 'reasons', 'decided_on', 'made_at'),
    ...by,
    ...optional('by_address', 'by_key'),
    oneOf('state', ['to-send', 'given', 'withdrawn']),
    ...optional('sent_on', 'method', 'text', 'lapses_on', 'recorded_at'),
    ...mayBeDoneBy('recorded'),
    ...optional('withdrawn_on', 'withdrawn_at', 'withdrawn_why'),
    ...mayBeDoneBy('withdrawn'),
    ...optional('objection_on', 'objection', 'objection_outcome', 'objection_reasons', 'answered_at'),
    ...mayBeDoneBy('answered'),
    ...optional('same_officer_reason'),
  ])
  await createIndex(db, 'formal_warnings', 'customer_id')
  await createIndex(db, 'formal_warnings', 'escalation_id')
  await createIndex(db, 'formal_warnings', 'state', 'made_at')
  await createReferenceIndex(db, 'formal_warnings')
  await createTable(db, 'legal_questions', [
    id,
    refersTo('restriction_id', 'restrictions'),
    ...text('question', 'asked_at'),
    ...by,
    ...optional('advice', 'answered_at'),
    ...mayBeDoneBy('answered'),
  ])
  await createIndex(db, 'legal_questions', 'restriction_id')
  await createIndex(db, 'legal_questions', 'answered_at', 'asked_at')
  await moreWords(db, dialect)
}

const statesBefore = [
  ...['pending', 'more-wanted', 'withdrawn', 'approved', 'declined', 'no-action', 'referred'],
  ...['warning-instead', 'complaint'],
]
const states = [...statesBefore, 'formal-warning']

const outcomesBefore = [
  ...['approve', 'decline', 'no-action', 'ask-for-more', 'refer-to-legal'],
  ...['warn-instead', 'treat-as-complaint', 'legal-advice'],
]

const kindsBefore = [
  ...['restriction', 'warning', 'escalation'],
  ...['letter', 'representation', 'changed-circumstances', 'review'],
]

const list = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ')

/** P10: an escalation may end in a formal warning, and a file may have one. */
async function moreWords(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const widen = (table: string, column: string, before: readonly string[], more: string) =>
    widenWords(db, dialect, { table, column, before: list(before), after: list([...before, more]) })
  await widen('escalations', 'state', statesBefore, 'formal-warning')
  await widen('decisions', 'outcome', outcomesBefore, 'warn-formally')
  await widen('imported_records', 'kind', kindsBefore, 'formal-warning')
  // The log sorts by state straight from its index, which has the order of the words.
  const byState = states.map((state, place) => `cast(state = '${state}' as integer) * ${place}`).join(' + ')
  const columns = ['escalation_id', 'state', 'escalated_at', 'behaviours', 'service']
  await sql.raw('drop index log_escalations_by_state').execute(db)
  await sql
    .raw(`create index log_escalations_by_state on log_escalations ((${byState}), ${columns.join(', ')})`)
    .execute(db)
}
