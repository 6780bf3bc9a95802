import { type Kysely, sql } from 'kysely'
import { monthsLater } from '../../policy/calendar.ts'
import { channels } from '../../policy/vocabulary.ts'
import { appendOnlyTable } from '../append-only.ts'
import type { Dialect } from '../migrate.ts'
import {
  by,
  type Column,
  createIndex,
  createTable,
  id,
  isOneOf,
  mayBeBy,
  mayReferTo,
  number,
  oneOf,
  optional,
  refersTo,
  text,
  version,
} from './columns.ts'
import { replaceTable, widenCheck } from './replace-table.ts'

const escalationStates = ['pending', 'more-wanted', 'withdrawn', 'approved', 'declined', 'no-action', 'referred']
const restrictionStates = ['agreed', 'in-force', 'lifted', 'replaced']
const foundBy = ['address', 'number', 'name', 'case']
const letterKinds = [
  'restriction',
  'variation',
  'lifting',
  'representation-answer',
  'review-continued',
  'review-notice',
]

/** Decisions, letters, mail arrangements, representations, reviews; and the outbox. */
export async function decisions(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await (dialect === 'sqlite' ? widenSqlite(db) : widenPostgres(db))
  await extendRestrictions(db)
  const restriction = refersTo('restriction_id', 'restrictions')
  const answer = optional('answered_at', 'outcome', 'reasons', 'answered_by_oid', 'answered_by_tid', 'answered_by_name')

  await createTable(db, 'decisions', [
    id,
    refersTo('escalation_id', 'escalations'),
    oneOf('outcome', ['approve', 'decline', 'no-action', 'ask-for-more', 'refer-to-legal']),
    ...optional('reasons', 'considered', 'terms'),
    ...text('decided_at'),
    ...by,
  ])
  await createIndex(db, 'decisions', 'escalation_id')

  await createTable(db, 'letters', [
    id,
    restriction,
    oneOf('kind', letterKinds),
    ...text('decided_on', 'made_at'),
    ...optional('reasons', 'received_on'),
    oneOf('state', ['to-write', 'sent', 'not-notified']),
    ...optional('sent_on', 'method', 'text', 'reason', 'at_once_reason', 'review_due', 'recorded_at'),
    ...mayBeBy,
  ])
  await createIndex(db, 'letters', 'restriction_id')
  await createIndex(db, 'letters', 'state')

  await createTable(db, 'arrangements', [
    id,
    restriction,
    oneOf('kind', ['forward', 'block']),
    oneOf('state', ['to-make', 'in-place', 'to-remove', 'removed']),
    ...optional('forward_to'),
    ...text('exceptions', 'since'),
    ...optional('confirmed_at'),
    ...mayBeBy,
  ])
  await createIndex(db, 'arrangements', 'restriction_id')

  await createTable(db, 'representations', [
    id,
    restriction,
    ...text('received_on', 'recorded_at'),
    ...optional('account', 'acknowledged_on', 'same_officer_reason'),
    ...answer,
    ...by,
  ])
  await createIndex(db, 'representations', 'restriction_id')

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

  await createTable(db, 'outbox', [
    id,
    ['key', 'text', (column) => column.notNull().unique()],
    ...text('recipients', 'subject', 'body', 'headers', 'at'),
    oneOf('state', ['waiting', 'sent', 'dead']),
    ...text('next_at'),
    number('attempts'),
    ...optional('claimed_by', 'last_error', 'sent_at'),
  ])
  await createIndex(db, 'outbox', 'state', 'next_at')
}

/** What was made before has no decision behind it; none of it goes without a review (P15). */
async function extendRestrictions(db: Kysely<unknown>): Promise<void> {
  const columns: Column[] = [
    ['state', 'text', (column) => column.notNull().defaultTo('agreed').check(isOneOf('state', restrictionStates))],
    mayReferTo('escalation_id', 'escalations'),
    mayReferTo('replaces_id', 'restrictions'),
    ['mail_kind', 'text', (column) => column.notNull().defaultTo('none').check(isOneOf('mail_kind', mailKinds))],
    ['mail_exceptions', 'text', (column) => column.notNull().defaultTo('[]')],
    ...optional('services', 'reasons', 'considered', 'review_on', 'review_due'),
  ]
  for (const [name, type, more] of columns) {
    await db.schema.alterTable('restrictions').addColumn(name, type, more).execute()
  }
  await createIndex(db, 'restrictions', 'review_due')
  await sql`update restrictions set state = 'in-force' where in_force_on is not null`.execute(db)
  await sql`update restrictions set state = 'lifted' where lifted_on is not null`.execute(db)
  const { rows } = await sql<{ in_force_on: string }>`
    select distinct in_force_on from restrictions where in_force_on is not null`.execute(db)
  for (const { in_force_on: day } of rows) {
    const due = monthsLater(day, 6)
    await sql`update restrictions set review_on = ${due}, review_due = ${due} where in_force_on = ${day}`.execute(db)
  }
}

const mailKinds = ['none', 'forward', 'block']

async function widenPostgres(db: Kysely<unknown>): Promise<void> {
  await widenCheck(db, 'escalations', 'state', escalationStates)
  await widenCheck(db, 'access_ledger', 'found_by', foundBy)
  for (const name of ['by_address', 'question']) {
    await db.schema.alterTable('escalations').addColumn(name, 'text').execute()
  }
  await db.schema
    .alterTable('evidence')
    .alterColumn('escalation_id', (column) => column.dropNotNull())
    .execute()
  const [, type, references] = representation
  await db.schema.alterTable('evidence').addColumn('representation_id', type, references).execute()
  await createIndex(db, 'evidence', 'representation_id')
}

/** Only a text: the table it would refer to is made after it, and evidence is always read from there. */
const representation: Column = ['representation_id', 'text']

/** SQLite cannot change a check: the table is made anew beside the old one and takes its place. */
async function widenSqlite(db: Kysely<unknown>): Promise<void> {
  const customer = refersTo('customer_id', 'customers')
  await replaceTable(db, 'escalations', [
    id,
    customer,
    ...optional('service'),
    ...text('escalated_at', 'behaviours'),
    oneOf('state', escalationStates),
    ...optional('account', 'withdrawn_at'),
    version,
    ...by,
    ...optional('by_address', 'question'),
  ])
  await createIndex(db, 'escalations', 'customer_id')

  await replaceTable(db, 'evidence', [
    id,
    mayReferTo('escalation_id', 'escalations'),
    ...text('added_at'),
    ...optional('sha256'),
    ['bytes', 'integer'],
    oneOf('channel', channels),
    ...optional('message_id', 'contact'),
    representation,
  ])
  await createIndex(db, 'evidence', 'escalation_id')
  await createIndex(db, 'evidence', 'representation_id')

  await replaceTable(db, 'access_ledger', [id, ...text('at', 'customer_id'), oneOf('found_by', foundBy), ...by])
  await createIndex(db, 'access_ledger', 'customer_id')
  await createIndex(db, 'access_ledger', 'at')
  await appendOnlyTable(db, 'access_ledger')
}
