import type { Kysely } from 'kysely'
import {
  by,
  createReferenceIndex,
  createTable,
  createUniqueIndex,
  id,
  mayBeDoneBy,
  mayBeNumber,
  mayBeOneOf,
  mayReferTo,
  oneOf,
  optional,
  refersTo,
  text,
  version,
} from '../columns.ts'
import { channels } from './words.ts'

/** P9, P10: polite and formal warnings, escalations, and what officers decide on them. */
export async function warnings(db: Kysely<unknown>): Promise<void> {
  await createTable(
    db,
    'warnings',
    [
      id,
      refersTo('customer_id', 'customers'),
      ...optional('service'),
      ...text('warned_at', 'lapses_on'),
      oneOf('channel', channels),
      ...optional('message_id', 'contact'),
      ...by,
      ...optional('undone_at', 'undone_why'),
      ...mayBeDoneBy('undone'),
      mayBeOneOf('reply', ['opened', 'sent', 'not-sent']),
    ],
    ['customer_id'],
    ['warned_at', 'undone_at'],
  )
  await createReferenceIndex(db, 'warnings')

  await createTable(
    db,
    'escalations',
    [
      id,
      refersTo('customer_id', 'customers'),
      ...optional('service'),
      ...text('escalated_at', 'behaviours'),
      oneOf('state', [
        'pending',
        'more-wanted',
        'withdrawn',
        'approved',
        'declined',
        'no-action',
        'referred',
        'warning-instead',
        'complaint',
        'formal-warning',
      ]),
      ...optional('account', 'withdrawn_at'),
      version,
      ...by,
      ...optional('by_address', 'question', 'by_key'),
    ],
    ['customer_id'],
    ['escalated_at', 'state'],
  )
  await createReferenceIndex(db, 'escalations')

  await createTable(
    db,
    'decisions',
    [
      id,
      refersTo('escalation_id', 'escalations'),
      oneOf('outcome', [
        'approve',
        'decline',
        'no-action',
        'ask-for-more',
        'refer-to-legal',
        'warn-instead',
        'treat-as-complaint',
        'legal-advice',
        'warn-formally',
      ]),
      ...optional('reasons', 'considered', 'terms'),
      ...text('decided_at'),
      ...by,
      ...optional('feedback'),
    ],
    ['decided_at', 'outcome', 'escalation_id'],
    ['escalation_id'],
  )

  // P13: each its author's alone. `form`: what the form holds, as JSON.
  await createTable(
    db,
    'decision_drafts',
    [id, refersTo('escalation_id', 'escalations'), ...by, ...text('form', 'saved_at')],
    ['saved_at'],
  )
  await createUniqueIndex(db, 'decision_drafts_once', 'decision_drafts', 'escalation_id', 'by_oid', 'by_tid')

  await createTable(
    db,
    'formal_warnings',
    [
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
    ],
    ['customer_id'],
    ['escalation_id'],
    ['state', 'made_at'],
  )
  await createReferenceIndex(db, 'formal_warnings')

  await createTable(
    db,
    'objections',
    [
      id,
      refersTo('formal_warning_id', 'formal_warnings'),
      ...text('received_on', 'recorded_at'),
      ...optional('account', 'channel', 'spoken_by', 'answer_by'),
      ...by,
      ...optional('by_address', 'answered_at', 'outcome', 'reasons'),
      ...mayBeDoneBy('answered'),
      ...optional('same_officer_reason'),
    ],
    ['answered_at', 'answer_by'],
    ['formal_warning_id'],
  )
}
