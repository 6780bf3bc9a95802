import type { Kysely } from 'kysely'
import {
  by,
  createIndex,
  createIndexNamed,
  createReferenceIndex,
  createTable,
  id,
  mayBeBy,
  mayBeDoneBy,
  mayReferTo,
  number,
  oneOf,
  oneOfElse,
  optional,
  refersTo,
  text,
  textElse,
  version,
  yesOrNo,
} from '../columns.ts'
import { channels, restrictionStates } from './words.ts'

const restriction = refersTo('restriction_id', 'restrictions')
/** The answer to a representation or a report of changed circumstances. */
const answer = [...optional('answered_at', 'outcome', 'reasons'), ...mayBeDoneBy('answered')]

/** Restrictions, and contacts passed on under them. */
export async function restrictions(db: Kysely<unknown>): Promise<void> {
  await createTable(db, 'restrictions', [
    id,
    refersTo('customer_id', 'customers'),
    mayReferTo('escalation_id', 'escalations'),
    mayReferTo('replaces_id', 'restrictions'),
    oneOfElse('state', restrictionStates, 'agreed'),
    ...text('made_at'),
    ...optional('in_force_on', 'until_on', 'lifted_on', 'review_on', 'review_due'),
    ...text('measures', 'contact'),
    ...optional('deputy'),
    oneOfElse('mail_kind', ['none', 'forward', 'block'], 'none'),
    textElse('mail_exceptions', '[]'),
    ...optional('services', 'reasons', 'considered'),
    version,
    ...by,
  ])
  await createIndex(db, 'restrictions', 'customer_id')
  await createIndex(db, 'restrictions', 'escalation_id')
  await createIndex(db, 'restrictions', 'review_due')
  await createReferenceIndex(db, 'restrictions')
  // Everything asked of all restrictions at once, so that their long texts are not read.
  await createIndexNamed(
    db,
    'restrictions_by_their_days',
    'restrictions',
    ...['in_force_on', 'lifted_on', 'until_on', 'state', 'escalation_id', 'id'],
  )

  await lettersAndMail(db)
  await whatIsSaidAgainstIt(db)

  await createTable(db, 'passed_on', [
    id,
    restriction,
    yesOrNo('reminded'),
    yesOrNo('forwarded'),
    ...text('passed_on_at'),
    oneOf('channel', channels),
    ...optional('message_id', 'contact', 'undone_at'),
    ...by,
  ])
  await createIndex(db, 'passed_on', 'restriction_id')
}

/** P14: letters. P13: mail arrangements, and the checks of the tenant's mail rules. */
async function lettersAndMail(db: Kysely<unknown>): Promise<void> {
  await createTable(db, 'letters', [
    id,
    restriction,
    oneOf('kind', [
      'restriction',
      'variation',
      'lifting',
      'representation-answer',
      'review-continued',
      'review-notice',
    ]),
    ...text('decided_on', 'made_at'),
    ...optional('reasons', 'received_on'),
    oneOf('state', ['to-write', 'sent', 'not-notified']),
    ...optional('sent_on', 'method', 'text', 'reason', 'at_once_reason', 'review_due', 'recorded_at'),
    ...mayBeBy,
  ])
  await createIndex(db, 'letters', 'restriction_id')
  await createIndex(db, 'letters', 'state')
  await createIndex(db, 'letters', 'sent_on', 'kind', 'decided_on')

  await createTable(db, 'arrangements', [
    id,
    restriction,
    oneOf('kind', ['forward', 'block']),
    oneOf('state', ['to-make', 'in-place', 'to-remove', 'removed']),
    ...optional('forward_to'),
    ...text('exceptions', 'since'),
    ...optional('confirmed_at'),
    ...mayBeBy,
    // When a check last found it as it should be.
    ...optional('verified_at'),
  ])
  await createIndex(db, 'arrangements', 'restriction_id')

  await createTable(db, 'tenant_checks', [id, ...text('at', 'drifts'), number('rules'), ...by])
  await createIndex(db, 'tenant_checks', 'at')
}

/** P14: representations. P15: reports of changed circumstances, reviews, and the calendars of reviews. */
async function whatIsSaidAgainstIt(db: Kysely<unknown>): Promise<void> {
  await createTable(db, 'representations', [
    id,
    restriction,
    ...text('received_on', 'recorded_at'),
    ...optional('account', 'acknowledged_on', 'same_officer_reason'),
    ...answer,
    ...by,
  ])
  await createIndex(db, 'representations', 'restriction_id')
  await createIndex(db, 'representations', 'received_on')
  await createIndex(db, 'representations', 'answered_at', 'outcome')

  await createTable(db, 'circumstances', [
    id,
    restriction,
    ...text('reported_at', 'what'),
    ...optional('service'),
    ...answer,
    ...by,
  ])
  await createIndex(db, 'circumstances', 'restriction_id')

  await createTable(db, 'reviews', [id, restriction, ...text('due_on', 'reviewed_at', 'outcome', 'reasons'), ...by])
  await createIndex(db, 'reviews', 'restriction_id')
  await createIndex(db, 'reviews', 'reviewed_at', 'due_on', 'outcome')

  // Only the hash of the secret address.
  await createTable(db, 'calendar_feeds', [
    id,
    ['secret_hash', 'text', (column) => column.notNull().unique()],
    ...text('made_at', 'ends_on'),
    ...optional('ended_at'),
    ...by,
  ])
  await createIndex(db, 'calendar_feeds', 'by_oid')
}
