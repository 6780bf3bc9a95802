import type { Kysely } from 'kysely'
import {
  addColumns,
  by,
  createIndex,
  createReferenceIndex,
  createTable,
  id,
  mayBeDoneBy,
  mayBeNumber,
  mayReferTo,
  oneOf,
  optional,
  refersTo,
  text,
} from '../columns.ts'

/** P10: formal warnings. P14: objections to them, like representations about a restriction, and their evidence. */
export async function formalWarnings(db: Kysely<unknown>): Promise<void> {
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
    mayBeNumber('lapses_after_months'),
  ])
  await createIndex(db, 'formal_warnings', 'customer_id')
  await createIndex(db, 'formal_warnings', 'escalation_id')
  await createIndex(db, 'formal_warnings', 'state', 'made_at')
  await createReferenceIndex(db, 'formal_warnings')

  await createTable(db, 'objections', [
    id,
    refersTo('formal_warning_id', 'formal_warnings'),
    ...text('received_on', 'recorded_at'),
    ...optional('account', 'channel', 'spoken_by', 'answer_by'),
    ...by,
    ...optional('by_address', 'answered_at', 'outcome', 'reasons'),
    ...mayBeDoneBy('answered'),
    ...optional('same_officer_reason'),
  ])
  await createIndex(db, 'objections', 'formal_warning_id')
  await createIndex(db, 'objections', 'answered_at', 'answer_by')
  await addColumns(db, 'evidence', [mayReferTo('objection_id', 'objections')])
  await createIndex(db, 'evidence', 'objection_id')
}
