import { type Kysely, sql } from 'kysely'
import { behaviours, escalationStates, measureKinds, restrictionStates } from '../policy/vocabulary.ts'
import type { Dialect } from './migrate.ts'

/**
 * The central log's own two tables: of every restriction and escalation what it is put in order and chosen by, and
 * nothing else, so that a page of a hundred thousand takes milliseconds. The database itself keeps them by triggers
 * from the tables that hold the truth, in the same transaction, whoever writes those. Nothing else ever writes here.
 */

/** Stands for a day that is not there: in order it comes after every other. */
export const noDay = '9999-12-31'

/** P14: work for an authorising officer is left; a letter that confirms or announces what is over is none. */
const letterOutstanding = `cast(exists (
  select 1 from letters l where l.restriction_id = r.id and l.state = 'to-write'
  and (l.kind not in ('restriction', 'variation', 'review-notice') or r.state in ('agreed', 'in-force'))
) as integer)`

/** P13: work for ICT is left. */
const mailOutstanding = `cast(exists (
  select 1 from arrangements a where a.restriction_id = r.id and a.state in ('to-make', 'to-remove')
) as integer)`

/** By what a customer is put in order: the first name that was entered, else an address, else a number. */
const nameOf = (customerId: string) => `coalesce((
  select substr(p.key, 1, 100) from contact_points p where p.customer_id = ${customerId} and p.removed_at is null
  order by p.kind <> 'name', p.kind <> 'email', p.added_at, p.id limit 1
), '')`

const placeIn = (words: readonly string[], column: string) =>
  words.map((word, i) => `cast(${column} = '${word}' as integer) * ${i}`).join(' + ')

/** A sum of powers of two: which of these words stand in a JSON text. Within a JSON string a quote never stands bare. */
const bitsOf = (words: readonly string[], column: string, asWritten: (word: string) => string) =>
  words.map((word, i) => `cast(${column} like '%${asWritten(word)}%' as integer) * ${2 ** i}`).join(' + ')

type LogTable = { name: string; key: string; columns: string[]; from: string; select: string; by: string[] }

const restrictions: LogTable = {
  name: 'log_restrictions',
  key: 'restriction_id',
  columns: [
    ...['customer_id', 'name', 'state', 'decided_at', 'in_force_on', 'until_on', 'review_due'],
    ...['letter_outstanding', 'mail_outstanding', 'measures', 'services'],
  ],
  from: 'restrictions r',
  select: `r.id, r.customer_id, ${nameOf('r.customer_id')}, ${placeIn(restrictionStates, 'r.state')}, r.made_at,
    coalesce(r.in_force_on, '${noDay}'), coalesce(r.until_on, '${noDay}'),
    coalesce((select r.review_due where r.state = 'in-force'), '${noDay}'),
    ${letterOutstanding}, ${mailOutstanding},
    ${bitsOf(measureKinds, 'r.measures', (kind) => `"kind":"${kind}"`)}, coalesce(r.services, '')`,
  by: ['name', 'decided_at', 'in_force_on', 'until_on', 'review_due', 'state'],
}

const escalations: LogTable = {
  name: 'log_escalations',
  key: 'escalation_id',
  columns: ['customer_id', 'name', 'state', 'escalated_at', 'behaviours', 'service'],
  from: 'escalations r',
  select: `r.id, r.customer_id, ${nameOf('r.customer_id')}, ${placeIn(escalationStates, 'r.state')}, r.escalated_at,
    ${bitsOf(behaviours, 'r.behaviours', (behaviour) => `"${behaviour}"`)}, coalesce(r.service, '')`,
  by: ['name', 'escalated_at', 'state'],
}

/** What is chosen by stands in every index, so that the rows themselves are only read for what is shown. */
const chosenBy = (table: LogTable) =>
  table.columns.filter((column) => column !== 'customer_id' && column !== 'services' && column !== 'name')

const numbers = ['state', 'letter_outstanding', 'mail_outstanding', 'measures', 'behaviours']

/** Makes the two tables, fills them from what the register holds, and has the database keep them. */
export async function makeLog(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db)
  // Ordered byte by byte on both stores, whatever language the database was made for.
  const text = dialect === 'postgres' ? 'text collate "C"' : 'text'
  for (const table of [restrictions, escalations]) {
    const [source = ''] = table.from.split(' ')
    const columns = table.columns.map((name) => `${name} ${numbers.includes(name) ? 'integer' : text} not null`)
    await run(`create table ${table.name} (${table.key} ${text} primary key not null
      references ${source} (id) on delete cascade, ${columns.join(', ')})`)
    await run(fill(table, 'true'))
    await run(`create index ${table.name}_by_customer_id on ${table.name} (customer_id)`)
    for (const first of table.by) {
      const others = chosenBy(table).filter((column) => column !== first)
      await run(`create index ${table.name}_by_${first} on ${table.name} (${[first, table.key, ...others].join(', ')})`)
    }
  }
  await keepLog(db, dialect)
}

/** Has the database keep the two tables from now on. */
async function keepLog(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  for (const trigger of triggers) {
    for (const statement of dialect === 'sqlite' ? onSqlite(trigger) : onPostgres(trigger)) {
      await sql.raw(statement).execute(db)
    }
  }
}

const fill = ({ name, key, columns, from, select }: LogTable, which: string) =>
  `insert into ${name} (${[key, ...columns].join(', ')}) select ${select} from ${from} where ${which}
   on conflict (${key}) do update set ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`

/** After a change in `on`, the lines are filled again that `which` names: `row` is the row as it was or as it is. */
type Trigger = { on: string; after: 'insert' | 'update' | 'delete'; fills: [LogTable, (row: string) => string][] }

const whenChanged = (on: string, ...fills: Trigger['fills']): Trigger[] =>
  (['insert', 'update', 'delete'] as const).map((after) => ({ on, after, fills }))

const triggers: Trigger[] = [
  ...whenChanged('restrictions', [restrictions, (row) => `r.id = ${row}.id`]),
  ...whenChanged('letters', [restrictions, (row) => `r.id = ${row}.restriction_id`]),
  ...whenChanged('arrangements', [restrictions, (row) => `r.id = ${row}.restriction_id`]),
  ...whenChanged('escalations', [escalations, (row) => `r.id = ${row}.id`]),
  ...whenChanged(
    'contact_points',
    [restrictions, (row) => `r.customer_id = ${row}.customer_id`],
    [escalations, (row) => `r.customer_id = ${row}.customer_id`],
  ),
].filter(({ on, after }) => after !== 'delete' || (on !== 'restrictions' && on !== 'escalations'))

/** A row that moved from one record to another concerns both. */
const rowsOf = { insert: ['new'], update: ['new', 'old'], delete: ['old'] }

const body = ({ after, fills }: Trigger) =>
  fills.map(([table, which]) => `${fill(table, `(${rowsOf[after].map(which).join(' or ')})`)};`).join(' ')

const nameOfTrigger = ({ on, after }: Trigger) => `log_${on}_${after}`

const onSqlite = (trigger: Trigger) => [
  `create trigger ${nameOfTrigger(trigger)} after ${trigger.after} on ${trigger.on} begin ${body(trigger)} end`,
]

const onPostgres = (trigger: Trigger) => [
  `create function ${nameOfTrigger(trigger)}() returns trigger language plpgsql as
   $$ begin ${body(trigger)} return null; end $$`,
  `create trigger ${nameOfTrigger(trigger)} after ${trigger.after} on ${trigger.on} for each row
   execute function ${nameOfTrigger(trigger)}()`,
]
