import { type Kysely, sql } from 'kysely'
import {
  by,
  createIndexNamed,
  createReferenceIndex,
  createTable,
  id,
  mayBeDoneBy,
  mayBeNumber,
  mayBeOneOf,
  mayReferTo,
  oneOf,
  oneOfElse,
  optional,
  refersTo,
  text,
  textElse,
  version,
  yesOrNo,
} from '../columns.ts'
import { channels } from './words.ts'

/** P11 to P15: restrictions, what is said against them, reviews, and messages passed on. */
export async function restrictions(db: Kysely<unknown>): Promise<void> {
  await createTable(
    db,
    'restrictions',
    [
      id,
      refersTo('customer_id', 'customers'),
      mayReferTo('escalation_id', 'escalations'),
      mayReferTo('replaces_id', 'restrictions'),
      oneOfElse('state', ['agreed', 'in-force', 'lifted', 'replaced'], 'agreed'),
      ...text('made_at'),
      ...optional('in_force_on', 'until_on', 'lifted_on', 'review_on', 'review_due'),
      ...text('measures', 'contact'),
      ...optional('deputy'),
      oneOfElse('mail_kind', ['none', 'forward', 'block', 'mark'], 'none'),
      textElse('mail_exceptions', '[]'),
      ...optional('services', 'reasons', 'considered'),
      version,
      ...by,
      ...optional('scope_reason', 'by_address', 'by_key', 'ways', 'adjustments'),
      mayBeNumber('review_within_months'),
      ...optional('mail_marks'),
    ],
    ['customer_id'],
    ['escalation_id'],
    ['review_due'],
  )
  // Few except anybody, and officers’ lists ask for these.
  await db.schema
    .createIndex('restrictions_by_exceptions')
    .on('restrictions')
    .column('state')
    .where(sql<boolean>`mail_exceptions <> '[]'`)
    .execute()
  await createReferenceIndex(db, 'restrictions')
  // Everything asked of all restrictions at once, so that their long texts are not read.
  await createIndexNamed(
    db,
    'restrictions_by_their_days',
    'restrictions',
    'in_force_on',
    'lifted_on',
    'until_on',
    'state',
    'escalation_id',
    'id',
  )

  await createTable(
    db,
    'representations',
    [
      id,
      refersTo('restriction_id', 'restrictions'),
      ...text('received_on', 'recorded_at'),
      ...optional('account', 'acknowledged_on', 'same_officer_reason', 'answered_at', 'outcome', 'reasons'),
      ...mayBeDoneBy('answered'),
      ...by,
      ...optional('by_address', 'channel', 'spoken_by', 'involvement', 'acknowledge_by', 'answer_by'),
    ],
    ['answered_at', 'outcome'],
    ['received_on'],
    ['restriction_id'],
  )

  await createTable(
    db,
    'circumstances',
    [
      id,
      refersTo('restriction_id', 'restrictions'),
      ...text('reported_at', 'what'),
      ...optional('service', 'answered_at', 'outcome', 'reasons'),
      ...mayBeDoneBy('answered'),
      ...by,
      ...optional('by_address', 'channel', 'spoken_by', 'same_officer_reason', 'involvement', 'answer_by'),
    ],
    ['restriction_id'],
  )

  await createTable(
    db,
    'reviews',
    [
      id,
      refersTo('restriction_id', 'restrictions'),
      ...text('due_on', 'reviewed_at', 'outcome', 'reasons'),
      ...by,
      ...optional('same_officer_reason', 'involvement', 'grounds'),
    ],
    ['restriction_id'],
    ['reviewed_at', 'due_on', 'outcome'],
  )

  // Only the hash of the secret address.
  await createTable(
    db,
    'calendar_feeds',
    [
      id,
      ['secret_hash', 'text', (column) => column.notNull().unique()],
      ...text('made_at', 'ends_on'),
      ...optional('ended_at'),
      ...by,
    ],
    ['by_oid'],
  )

  // P3: questions to legal services that go with a restriction.
  await createTable(
    db,
    'legal_questions',
    [
      id,
      refersTo('restriction_id', 'restrictions'),
      ...text('question', 'asked_at'),
      ...by,
      ...optional('advice', 'answered_at'),
      ...mayBeDoneBy('answered'),
    ],
    ['answered_at', 'asked_at'],
    ['restriction_id'],
  )

  await createTable(
    db,
    'passed_on',
    [
      id,
      refersTo('restriction_id', 'restrictions'),
      yesOrNo('reminded'),
      yesOrNo('forwarded'),
      ...text('passed_on_at'),
      oneOf('channel', channels),
      ...optional('message_id', 'contact', 'undone_at'),
      ...by,
      mayBeOneOf('reminder_reply', ['opened', 'sent', 'not-sent']),
      mayBeOneOf('forward_reply', ['opened', 'sent', 'not-sent']),
    ],
    ['restriction_id'],
  )

  // P14: what a message demands of the contact, and by when.
  await createTable(
    db,
    'duties',
    [
      id,
      refersTo('passed_on_id', 'passed_on'),
      oneOf('kind', [
        'message',
        'filed-mail',
        'information-request',
        'subject-access',
        'data-protection-complaint',
        'safeguarding',
        'complaint',
        'adjustments',
      ]),
      ...text('received_on'),
      ...optional('due_on'),
      ...text('noted_at'),
      ...by,
      ...optional('dealt_at'),
      ...mayBeDoneBy('dealt'),
    ],
    ['dealt_at', 'due_on'],
    ['passed_on_id'],
  )
}
