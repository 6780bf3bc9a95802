import { type ColumnDefinitionBuilder, type Kysely, type RawBuilder, sql } from 'kysely'
import { channels, contactPointKinds, escalationStates, proposalStates } from '../../policy/vocabulary.ts'
import { appendOnly } from '../append-only.ts'
import type { Dialect } from '../migrate.ts'

type Column = [
  name: string,
  type: 'text' | 'integer' | RawBuilder<unknown>,
  more?: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder,
]

const required = (column: ColumnDefinitionBuilder) => column.notNull()
const primary = (column: ColumnDefinitionBuilder) => column.primaryKey().notNull()
const refersTo = (target: string) => (column: ColumnDefinitionBuilder) => column.notNull().references(target)
const oneOf = (name: string, values: readonly string[]) => (column: ColumnDefinitionBuilder) =>
  column.notNull().check(sql`${sql.ref(name)} in (${sql.join(values.map((value) => sql.lit(value)))})`)

const text = (...names: string[]): Column[] => names.map((name) => [name, 'text', required])
const optional = (...names: string[]): Column[] => names.map((name) => [name, 'text'])
const by = text('by_oid', 'by_tid', 'by_name')
const about: Column[] = [['channel', 'text', oneOf('channel', channels)], ...optional('message_id', 'contact')]
const id: Column = ['id', 'text', primary]
const customer: Column = ['customer_id', 'text', refersTo('customers.id')]
const version: Column = ['version', 'integer', (column) => column.notNull().defaultTo(1)]
const yesOrNo = (name: string): Column => [
  name,
  'integer',
  (column) => column.notNull().check(sql`${sql.ref(name)} in (0, 1)`),
]

export async function firstTables(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const table = async (name: string, columns: Column[]) => {
    let builder = db.schema.createTable(name)
    for (const [column, type, more] of columns) builder = builder.addColumn(column, type, more)
    await builder.execute()
  }
  const index = (on: string, ...columns: string[]) =>
    db.schema
      .createIndex(`${on}_by_${columns.join('_')}`)
      .on(on)
      .columns(columns)
      .execute()
  const bytes = dialect === 'sqlite' ? sql`blob` : sql`bytea`
  const kind: Column = ['kind', 'text', oneOf('kind', contactPointKinds)]

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
    ['state', 'text', oneOf('state', proposalStates)],
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
    ['state', 'text', oneOf('state', escalationStates)],
    ...optional('account', 'withdrawn_at'),
    version,
    ...by,
  ])
  await index('escalations', 'customer_id')
  await table('evidence', [
    id,
    ['escalation_id', 'text', refersTo('escalations.id')],
    ...text('added_at'),
    ...optional('sha256'),
    ['bytes', 'integer'],
    ...about,
  ])
  await index('evidence', 'escalation_id')
  await table('originals', [
    ['evidence_id', 'text', (column) => column.primaryKey().notNull().references('evidence.id')],
    ['content', bytes, required],
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
    ['restriction_id', 'text', refersTo('restrictions.id')],
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
    ['seq', 'integer', primary],
    ...text('at', 'what', 'by_oid', 'by_tid', 'subject_id', 'customer_id', 'facts', 'previous_hash', 'hash'),
  ])
  await table('audit_head', [
    ['id', 'integer', (column) => column.primaryKey().notNull().check(sql`id = 1`)],
    ['seq', 'integer', required],
    ...text('hash'),
  ])
  await sql`insert into audit_head (id, seq, hash) values (1, 0, ${sql.lit('0'.repeat(64))})`.execute(db)
  await table('access_ledger', [
    id,
    ...text('at', 'customer_id'),
    ['found_by', 'text', oneOf('found_by', ['address', 'number', 'name'])],
    ...by,
  ])
  await index('access_ledger', 'customer_id')
  await index('access_ledger', 'at')
  await appendOnly(db, dialect)

  await db.schema
    .createTable('once_only')
    .addColumn('by_tid', 'text', required)
    .addColumn('by_oid', 'text', required)
    .addColumn('key', 'text', required)
    .addColumn('route', 'text', required)
    .addColumn('body_hash', 'text', required)
    .addColumn('at', 'text', required)
    .addColumn('status', 'integer')
    .addColumn('answer', 'text')
    .addPrimaryKeyConstraint('once_only_key', ['by_tid', 'by_oid', 'key'])
    .execute()
  await index('once_only', 'at')
}
