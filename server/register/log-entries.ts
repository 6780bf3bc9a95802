import { type Kysely, type QueryExecutorProvider, type SqlBool, sql } from 'kysely'
import { behaviours, type EscalationState, measureKinds, type RestrictionState } from '../policy/vocabulary.ts'
import type { Dialect } from './migrate.ts'

/**
 * The central log's own two tables: of every restriction and escalation what it is put in order and chosen by, and
 * nothing else, so that a page of a hundred thousand takes milliseconds. The database itself keeps them by triggers
 * from the tables that hold the truth, in the same transaction, whoever writes those. Nothing else ever writes here.
 * The words by which contact points are found are made in TypeScript; triggers have them follow their contact point.
 */

/** Stands for a day that is not there: in order it comes after every other. */
export const noDay = '9999-12-31'

/** Lists go by state in this order. An index holds it, so a change here needs a migration. */
const restrictionRank: Record<RestrictionState, number> = { agreed: 0, 'in-force': 1, lifted: 2, replaced: 3 }
const escalationRank: Record<EscalationState, number> = {
  pending: 0,
  'more-wanted': 1,
  withdrawn: 2,
  approved: 3,
  declined: 4,
  'no-action': 5,
  referred: 6,
}

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

/** Which of these words stand in a JSON text, between commas. Within a JSON string a quote never stands bare. */
const wordsIn = (words: readonly string[], column: string, asWritten: (word: string) => string) =>
  `',' || ${words.map((word) => `coalesce((select '${word},' where ${column} like '%${asWritten(word)}%'), '')`).join(' || ')}`

/** Whether a line has this one of its words. None of the words has a letter that `like` reads in its own way. */
export const hasWord = (column: string, word: string) => sql<SqlBool>`${sql.ref(column)} like ${sql.lit(`%,${word},%`)}`

/** The words that a line has, in the order of `words`. */
export const readWords = <Word extends string>(words: readonly Word[], line: string): Word[] =>
  words.filter((word) => line.includes(`,${word},`))

type LogTable = {
  name: string
  key: string
  columns: string[]
  from: string
  select: string
  by: string[]
  states: Record<string, number>
}

const restrictions: LogTable = {
  name: 'log_restrictions',
  key: 'restriction_id',
  columns: [
    ...['customer_id', 'name', 'state', 'decided_at', 'in_force_on', 'until_on', 'review_due'],
    ...['letter_outstanding', 'mail_outstanding', 'measures', 'services'],
  ],
  from: 'restrictions r',
  select: `r.id, r.customer_id, ${nameOf('r.customer_id')}, r.state, r.made_at,
    coalesce(r.in_force_on, '${noDay}'), coalesce(r.until_on, '${noDay}'),
    coalesce((select r.review_due where r.state = 'in-force'), '${noDay}'),
    ${letterOutstanding}, ${mailOutstanding},
    ${wordsIn(measureKinds, 'r.measures', (kind) => `"kind":"${kind}"`)}, coalesce(r.services, '')`,
  by: ['name', 'decided_at', 'in_force_on', 'until_on', 'review_due', 'state'],
  states: restrictionRank,
}

const escalations: LogTable = {
  name: 'log_escalations',
  key: 'escalation_id',
  columns: ['customer_id', 'name', 'state', 'escalated_at', 'behaviours', 'service'],
  from: 'escalations r',
  select: `r.id, r.customer_id, ${nameOf('r.customer_id')}, r.state, r.escalated_at,
    ${wordsIn(behaviours, 'r.behaviours', (behaviour) => `"${behaviour}"`)}, coalesce(r.service, '')`,
  by: ['name', 'escalated_at', 'state'],
  states: escalationRank,
}

/** What is chosen by stands in every index, so that the rows themselves are only read for what is shown. */
const chosenBy = (table: LogTable) =>
  table.columns.filter((column) => column !== 'customer_id' && column !== 'services' && column !== 'name')

/** In order of state: the expression that the index of that order holds, and so must everybody who asks by it. */
const byState = ({ states }: LogTable) =>
  `(${Object.entries(states)
    .map(([state, place]) => `cast(state = '${state}' as integer) * ${place}`)
    .join(' + ')})`

export const inOrderOfState = (name: string) =>
  sql.raw<number>(byState(name === restrictions.name ? restrictions : escalations))

const numbers = ['letter_outstanding', 'mail_outstanding']

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
      const others = chosenBy(table).filter((column) => column !== first || first === 'state')
      const columns = [first === 'state' ? byState(table) : first, table.key, ...others]
      await run(`create index ${table.name}_by_${first} on ${table.name} (${columns.join(', ')})`)
    }
  }
  await keepLog(db, dialect)
}

/** Has the database keep the two tables from now on. */
export async function keepLog(db: QueryExecutorProvider, dialect: Dialect): Promise<void> {
  for (const trigger of triggers) {
    for (const statement of dialect === 'sqlite' ? onSqlite(trigger) : onPostgres(trigger)) {
      await sql.raw(statement).execute(db)
    }
  }
}

const make = ({ name, key, columns, from, select }: LogTable, which: string) =>
  `insert into ${name} (${[key, ...columns].join(', ')}) select ${select} from ${from} where ${which}`

const fill = (table: LogTable, which: string) =>
  `${make(table, which)}
   on conflict (${table.key}) do update set ${table.columns.map((column) => `${column} = excluded.${column}`).join(', ')}`

/** The two tables, and the records of which they have a line each. */
export const logTables = [restrictions, escalations].map(({ name, key, from }) => ({
  name,
  key,
  of: from.slice(0, from.indexOf(' ')),
}))

/** The lines of these records as they must be. */
export async function linesAsMade(
  db: QueryExecutorProvider,
  name: string,
  ids: string[],
): Promise<Record<string, unknown>[]> {
  const table = name === restrictions.name ? restrictions : escalations
  const columns = sql.raw([table.key, ...table.columns].join(', '))
  const { rows } = await sql<Record<string, unknown>>`with lines (${columns}) as (
    select ${sql.raw(table.select)} from ${sql.raw(table.from)} where r.id in (${sql.join(ids)})
  ) select * from lines`.execute(db)
  return rows
}

type Change = 'insert' | 'update' | 'delete'
type Trigger = { on: string; after: Change; statements: string[] }

/** After a change in `on`, the lines are filled again that `which` names: `row` is the row as it was or as it is. */
const whenChanged = (on: string, ...fills: [LogTable, (row: string) => string][]): Trigger[] =>
  (['insert', 'update', 'delete'] as const).map((after) => ({
    on,
    after,
    statements: fills.map(([table, which]) => fill(table, `(${rowsOf[after].map(which).join(' or ')})`)),
  }))

/** A row that moved from one record to another concerns both. */
const rowsOf: Record<Change, string[]> = { insert: ['new'], update: ['new', 'old'], delete: ['old'] }

/** The words of a contact point go over to another customer with it, and go when it is removed or deleted. */
const wordsFollow: Partial<Record<Change, string[]>> = {
  update: [
    `update search_words set customer_id = new.customer_id
     where customer_id = old.customer_id and contact_point_id = new.id and old.customer_id <> new.customer_id`,
    `delete from search_words
     where customer_id = new.customer_id and contact_point_id = new.id and new.removed_at is not null`,
  ],
  delete: ['delete from search_words where customer_id = old.customer_id and contact_point_id = old.id'],
}

const triggers: Trigger[] = [
  ...whenChanged('restrictions', [restrictions, (row) => `r.id = ${row}.id`]),
  ...whenChanged('letters', [restrictions, (row) => `r.id = ${row}.restriction_id`]),
  ...whenChanged('arrangements', [restrictions, (row) => `r.id = ${row}.restriction_id`]),
  ...whenChanged('escalations', [escalations, (row) => `r.id = ${row}.id`]),
  ...whenChanged(
    'contact_points',
    [restrictions, (row) => `r.customer_id = ${row}.customer_id`],
    [escalations, (row) => `r.customer_id = ${row}.customer_id`],
  ).map((trigger) => ({ ...trigger, statements: [...trigger.statements, ...(wordsFollow[trigger.after] ?? [])] })),
].filter(({ on, after }) => after !== 'delete' || (on !== 'restrictions' && on !== 'escalations'))

const body = ({ statements }: Trigger) => statements.map((statement) => `${statement};`).join(' ')

const nameOfTrigger = ({ on, after }: Trigger) => `log_${on}_${after}`

const onSqlite = (trigger: Trigger) => [
  `create trigger ${nameOfTrigger(trigger)} after ${trigger.after} on ${trigger.on} begin ${body(trigger)} end`,
]

/** To stop the triggers themselves would have everybody else wait: within a transaction that says so they do nothing. */
const stoodAside = 'contact_register.log_lines'

const onPostgres = (trigger: Trigger) => [
  `create or replace function ${nameOfTrigger(trigger)}() returns trigger language plpgsql as
   $$ begin ${body(trigger)} return null; end $$`,
  `create or replace trigger ${nameOfTrigger(trigger)} after ${trigger.after} on ${trigger.on} for each row
   when (current_setting('${stoodAside}', true) is distinct from 'made')
   execute function ${nameOfTrigger(trigger)}()`,
]

/** Makes the lines of those records that have none: `which` chooses them by `r`, the record. */
export async function makeLines(db: QueryExecutorProvider, which: string): Promise<void> {
  for (const table of [restrictions, escalations]) await sql.raw(make(table, which)).execute(db)
}

/** Makes or makes anew the lines of those records that `which` chooses by `r`. */
export async function fillLines(db: QueryExecutorProvider, which: string): Promise<void> {
  for (const table of [restrictions, escalations]) await sql.raw(fill(table, which)).execute(db)
}

/** What `work` changes leaves the lines as they are; it sees to them itself. In a transaction: nobody else notices. */
export async function withoutTriggers(
  db: QueryExecutorProvider,
  dialect: Dialect,
  work: () => Promise<void>,
): Promise<void> {
  const say = (what: string) => sql`select set_config(${stoodAside}, ${what}, true)`.execute(db)
  if (dialect === 'postgres') await say('made')
  else for (const trigger of triggers) await sql.raw(`drop trigger main.${nameOfTrigger(trigger)}`).execute(db)
  await work()
  if (dialect === 'postgres') await say('')
  else await keepLog(db, 'sqlite')
}
