import { type QueryExecutorProvider, type SqlBool, sql } from 'kysely'
import { behaviours, type EscalationState, measureKinds, type RestrictionState } from '../../policy/vocabulary.ts'
import type { Dialect } from '../migrations/dialect.ts'

/**
 * The central log's own two tables: of every restriction and escalation what it is put in order and chosen by, and
 * nothing else, so that a page of a hundred thousand takes milliseconds. The database itself keeps them by triggers
 * (migrations/0001-first/log-triggers.ts). Here the same lines are made again: for an import, which does without the
 * triggers, and to be compared. What changes here needs a migration that changes the triggers alike.
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
  states: restrictionRank,
}

const escalations: LogTable = {
  name: 'log_escalations',
  key: 'escalation_id',
  columns: ['customer_id', 'name', 'state', 'escalated_at', 'behaviours', 'service'],
  from: 'escalations r',
  select: `r.id, r.customer_id, ${nameOf('r.customer_id')}, r.state, r.escalated_at,
    ${wordsIn(behaviours, 'r.behaviours', (behaviour) => `"${behaviour}"`)}, coalesce(r.service, '')`,
  states: escalationRank,
}

/** In order of state: the expression that the index of that order holds, and so must everybody who asks by it. */
const byState = ({ states }: LogTable) =>
  `(${Object.entries(states)
    .map(([state, place]) => `cast(state = '${state}' as integer) * ${place}`)
    .join(' + ')})`

export const inOrderOfState = (name: string) =>
  sql.raw<number>(byState(name === restrictions.name ? restrictions : escalations))

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
  if (dialect === 'postgres') {
    // To stop the triggers themselves would have everybody else wait; they look at this setting.
    const say = (what: string) => sql`select set_config('contact_register.log_lines', ${what}, true)`.execute(db)
    await say('made')
    await work()
    await say('')
    return
  }
  const { rows: triggers } = await sql<{ name: string; sql: string }>`select name, sql from main.sqlite_master
    where type = 'trigger' and name like 'log\\_%' escape '\\'`.execute(db)
  for (const { name } of triggers) await sql`drop trigger main.${sql.ref(name)}`.execute(db)
  await work()
  for (const trigger of triggers) await sql.raw(trigger.sql).execute(db)
}
