import { type Kysely, sql } from 'kysely'
import {
  by,
  createReferenceIndex,
  createTable,
  createUniqueIndex,
  id,
  mayBeDoneBy,
  mayBeOneOf,
  mayReferTo,
  oneOf,
  optional,
  refersTo,
  text,
} from '../columns.ts'
import { contactPointKinds } from './words.ts'

/** P4, P8, P12: customers and whose their contact points are. G: what keeps their records, what they ask about them, and visits. */
export async function people(db: Kysely<unknown>): Promise<void> {
  await createTable(
    db,
    'customers',
    [
      id,
      ...text('added_at'),
      mayReferTo('merged_into', 'customers'),
      mayBeOneOf('language', ['english', 'welsh', 'both']),
      ...optional('language_at'),
      ...mayBeDoneBy('language'),
    ],
    ['merged_into'],
  )
  await createReferenceIndex(db, 'customers')

  await createTable(
    db,
    'contact_points',
    [
      id,
      refersTo('customer_id', 'customers'),
      oneOf('kind', contactPointKinds),
      ...text('value', 'key', 'why', 'added_at'),
      ...by,
      ...optional('removed_at', 'removed_why', 'replaced_by'),
      ...mayBeDoneBy('removed'),
      mayBeOneOf('whose', ['shared', 'representative']),
      mayBeOneOf('part', ['solicitor', 'mp', 'councillor', 'advocate', 'carer', 'support-worker', 'relative']),
      ...optional('representative'),
    ],
    ['customer_id'],
    ['kind', 'key'],
  )
  // Only the customer's own address belongs to one customer: several share a mailbox, or a solicitor acts for several.
  // Removed contact points stay in the table, and block no address.
  await db.schema
    .createIndex('contact_points_one_customer_an_address')
    .unique()
    .on('contact_points')
    .column('key')
    .where(sql<boolean>`kind = 'email' and removed_at is null and whose is null`)
    .execute()

  await createTable(
    db,
    'proposals',
    [
      id,
      refersTo('customer_id', 'customers'),
      oneOf('kind', contactPointKinds),
      ...text('value', 'key', 'why', 'proposed_at'),
      oneOf('state', ['proposed', 'accepted', 'refused', 'withdrawn']),
      ...optional('withdrawn_at'),
      ...by,
      ...optional('by_address', 'decided_at', 'reason'),
      ...mayBeDoneBy('decided'),
      mayBeOneOf('whose', ['shared', 'representative']),
      mayBeOneOf('part', ['solicitor', 'mp', 'councillor', 'advocate', 'carer', 'support-worker', 'relative']),
      ...optional('representative'),
    ],
    ['customer_id'],
    ['state'],
  )

  // No foreign keys to customers: each half of a merge may be deleted at its own time.
  await createTable(
    db,
    'merges',
    [
      id,
      ...text('customer_id', 'other_id', 'why', 'merged_at', 'moved'),
      ...by,
      ...optional('undone_at'),
      ...mayBeDoneBy('undone'),
    ],
    ['customer_id'],
    ['other_id'],
  )

  await createTable(
    db,
    'corrections',
    [id, ...text('record_kind', 'record_id', 'field'), ...optional('before', 'after'), ...text('why', 'at'), ...by],
    ['record_id'],
  )

  // `looks`: each time a keeper looked at it again, as JSON.
  await createTable(
    db,
    'holds',
    [
      id,
      refersTo('customer_id', 'customers'),
      ...text('reason', 'look_again_on', 'placed_at', 'looks'),
      ...by,
      ...optional('lifted_at', 'lifted_why'),
      ...mayBeDoneBy('lifted'),
    ],
    ['customer_id'],
    ['look_again_on'],
  )

  // `looks`: each time an officer looked at it again, as JSON. `told`: how the customer was told, or why not.
  await createTable(
    db,
    'precautions',
    [
      id,
      refersTo('customer_id', 'customers'),
      ...text('steps'),
      ...optional('more'),
      ...text('reason', 'look_again_on', 'recorded_at', 'looks'),
      ...by,
      ...optional('told_on', 'told_method', 'told_text', 'not_told_because', 'told_at'),
      ...mayBeDoneBy('told'),
      ...optional('ended_at', 'ended_why'),
      ...mayBeDoneBy('ended'),
    ],
    ['customer_id'],
    ['look_again_on'],
  )

  // UK GDPR Art. 12(3): `due_before`, by when it was due before the customer was told that it takes longer.
  await createTable(
    db,
    'rights_requests',
    [
      id,
      refersTo('customer_id', 'customers'),
      oneOf('kind', ['rectification', 'objection', 'erasure', 'complaint', 'subject-access', 'restrict-processing']),
      ...text('received_on', 'due_on', 'what', 'recorded_at'),
      ...by,
      ...optional('answered_at', 'outcome', 'answer', 'statement', 'same_officer_reason'),
      ...mayBeDoneBy('answered'),
      ...optional('due_before', 'extended_on', 'extended_why', 'extended_at'),
      ...mayBeDoneBy('extended'),
      ...optional('acknowledged_on', 'acknowledged_at'),
      ...mayBeDoneBy('acknowledged'),
    ],
    ['answered_at', 'due_on'],
    ['customer_id'],
  )

  // P13: by what other accounts of somebody who acted are known.
  await createTable(db, 'accounts', [...text('by_oid', 'by_tid'), ...optional('by_address', 'by_key')])
  await createUniqueIndex(db, 'accounts_by_person', 'accounts', 'by_oid', 'by_tid')
}
