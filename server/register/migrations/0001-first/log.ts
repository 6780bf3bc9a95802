import { type Kysely, sql } from 'kysely'
import type { Dialect } from '../dialect.ts'
import { keepLines } from './log-triggers.ts'
import { escalationStates, restrictionStates } from './words.ts'

type Lines = {
  name: string
  of: string
  key: string
  texts: string[]
  numbers: string[]
  /** The filter columns are in every index, so that only the rows to show are read from the table. */
  chosenBy: string[]
  /** The sort orders. */
  by: string[]
  states: string[]
}

const restrictions: Lines = {
  name: 'log_restrictions',
  of: 'restrictions',
  key: 'restriction_id',
  texts: [
    ...['customer_id', 'name', 'state', 'decided_at', 'in_force_on', 'until_on', 'review_due'],
    ...['measures', 'services'],
  ],
  numbers: ['letter_outstanding', 'mail_outstanding'],
  chosenBy: [
    ...['state', 'decided_at', 'in_force_on', 'until_on', 'review_due'],
    ...['letter_outstanding', 'mail_outstanding', 'measures'],
  ],
  by: ['name', 'decided_at', 'in_force_on', 'until_on', 'review_due', 'state'],
  states: restrictionStates,
}

const escalations: Lines = {
  name: 'log_escalations',
  of: 'escalations',
  key: 'escalation_id',
  texts: ['customer_id', 'name', 'state', 'escalated_at', 'behaviours', 'service'],
  numbers: [],
  chosenBy: ['state', 'escalated_at', 'behaviours', 'service'],
  by: ['name', 'escalated_at', 'state'],
  states: escalationStates,
}

/** Sorts states in the order of their words. */
const byState = (states: string[]) =>
  `(${states.map((state, place) => `cast(state = '${state}' as integer) * ${place}`).join(' + ')})`

/**
 * P15: the central log's two tables. They hold what restrictions and escalations are sorted and filtered by, and nothing
 * else, so that one page of a hundred thousand takes milliseconds.
 */
export async function log(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db)
  // Binary collation on both stores, whatever the database's locale.
  const text = dialect === 'postgres' ? 'text collate "C"' : 'text'
  for (const { name, of, key, texts, numbers, chosenBy, by, states } of [restrictions, escalations]) {
    const columns = [
      `${key} ${text} primary key not null references ${of} (id) on delete cascade`,
      ...texts.map((column) => `${column} ${text} not null`),
      ...numbers.map((column) => `${column} integer not null`),
    ]
    await run(`create table ${name} (${columns.join(', ')})`)
    await run(`create index ${name}_by_customer_id on ${name} (customer_id)`)
    for (const first of by) {
      const others = chosenBy.filter((column) => column !== first || first === 'state')
      const indexed = [first === 'state' ? byState(states) : first, key, ...others]
      await run(`create index ${name}_by_${first} on ${name} (${indexed.join(', ')})`)
    }
  }
  await keepLines(db, dialect)
}
