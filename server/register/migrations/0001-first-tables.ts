import { type Kysely, sql } from 'kysely'
import { channels, contactPointKinds, proposalStates } from '../../policy/vocabulary.ts'
import { appendOnly } from '../append-only.ts'
import type { Dialect } from '../migrate.ts'
import {
  by,
  type Column,
  createIndex,
  createTable,
  id,
  number,
  oneOf,
  optional,
  refersTo,
  text,
  version,
  yesOrNo,
} from './columns.ts'

const about: Column[] = [oneOf('channel', channels), ...optional('message_id', 'contact')]
const customer = refersTo('customer_id', 'customers')

export async function firstTables(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const table = (name: string, columns: Column[]) => createTable(db, name, columns)
  const index = (on: string, ...columns: string[]) => createIndex(db, on, ...columns)
  const bytes = dialect === 'sqlite' ? sql`blob` : sql`bytea`
  const kind = oneOf('kind', contactPointKinds)

  await table('customers', [id, ...text('added_at')])

  await table('contact_points', [id, customer, kind, ...text('value', 'key', 'why', 'added_at'), ...by])
  await index('contact_points', 'customer_id')
  await index('contact_points', 'kind', 'key')
  // An address belongs to one customer. Numbers and names are shared: a household has one telephone.
  await db.schema
    .createIndex('contact_points_one_customer_an_address')
    .unique()
    .on('contact_points')
    .column('key')
    .where(sql.ref('kind'), '=', sql.lit('email'))
    .execute()

  await table('proposals', [
    id,
    customer,
    kind,
    ...text('value', 'key', 'why', 'proposed_at'),
    oneOf('state', proposalStates),
    ...optional('withdrawn_at'),
    ...by,
  ])
  await index('proposals', 'customer_id')

  await table('warnings', [
    id,
    customer,
    ...optional('service'),
    ...text('warned_at', 'lapses_on'),
    ...optional('undone_at'),
    ...about,
    ...by,
  ])
  await index('warnings', 'customer_id')

  await table('escalations', [
    id,
    customer,
    ...optional('service'),
    ...text('escalated_at', 'behaviours'),
    oneOf('state', ['pending', 'withdrawn', 'approved', 'declined', 'referred']),
    ...optional('account', 'withdrawn_at'),
    version,
    ...by,
  ])
  await index('escalations', 'customer_id')
  await table('evidence', [
    id,
    refersTo('escalation_id', 'escalations'),
    ...text('added_at'),
    ...optional('sha256'),
    ['bytes', 'integer'],
    ...about,
  ])
  await index('evidence', 'escalation_id')
  await table('originals', [
    ['evidence_id', 'text', (column) => column.primaryKey().notNull().references('evidence.id')],
    ['content', bytes, (column) => column.notNull()],
  ])

  await table('restrictions', [
    id,
    customer,
    ...text('made_at', 'measures', 'contact'),
    ...optional('in_force_on', 'until_on', 'lifted_on', 'deputy'),
    version,
    ...by,
  ])
  await index('restrictions', 'customer_id')
  await table('passed_on', [
    id,
    refersTo('restriction_id', 'restrictions'),
    yesOrNo('reminded'),
    yesOrNo('forwarded'),
    ...text('passed_on_at'),
    ...optional('undone_at'),
    ...about,
    ...by,
  ])
  await index('passed_on', 'restriction_id')

  // No keys to customers from here on: the trail and the ledger outlive them.
  await table('audit_trail', [
    ['seq', 'integer', (column) => column.primaryKey().notNull()],
    ...text('at', 'what', 'by_oid', 'by_tid', 'subject_id', 'customer_id', 'facts', 'previous_hash', 'hash'),
  ])
  await table('audit_head', [
    ['id', 'integer', (column) => column.primaryKey().notNull().check(sql`id = 1`)],
    number('seq'),
    ...text('hash'),
  ])
  await sql`insert into audit_head (id, seq, hash) values (1, 0, ${sql.lit('0'.repeat(64))})`.execute(db)
  await table('access_ledger', [
    id,
    ...text('at', 'customer_id'),
    oneOf('found_by', ['address', 'number', 'name']),
    ...by,
  ])
  await index('access_ledger', 'customer_id')
  await index('access_ledger', 'at')
  await appendOnly(db, dialect)

  await db.schema
    .createTable('once_only')
    .addColumn('by_tid', 'text', (column) => column.notNull())
    .addColumn('by_oid', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('route', 'text', (column) => column.notNull())
    .addColumn('body_hash', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('status', 'integer')
    .addColumn('answer', 'text')
    .addPrimaryKeyConstraint('once_only_key', ['by_tid', 'by_oid', 'key'])
    .execute()
  await index('once_only', 'at')
}
