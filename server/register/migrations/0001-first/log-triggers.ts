import { type Kysely, sql } from 'kysely'
import type { Dialect } from '../dialect.ts'
import { fillEscalations, fillRestrictions } from './log-lines.ts'

type Change = 'insert' | 'update' | 'delete'
type Trigger = { on: string; after: Change; statements: string[] }
type Fill = [make: (which: string) => string, which: (row: string) => string]

/** A row that moves from one record to another concerns both. */
const rowsOf: Record<Change, string[]> = { insert: ['new'], update: ['new', 'old'], delete: ['old'] }

/** After a change in `on`, updates the lines that `which` selects; `row` is the old or the new row. */
const whenChanged = (on: string, changes: Change[], ...fills: Fill[]): Trigger[] =>
  changes.map((after) => ({
    on,
    after,
    statements: fills.map(([make, which]) => make(`(${rowsOf[after].map(which).join(' or ')})`)),
  }))

/** Search words follow their contact point to another customer, and are deleted when it is removed or deleted. */
const wordsFollow: Partial<Record<Change, string[]>> = {
  update: [
    `update search_words set customer_id = new.customer_id
     where customer_id = old.customer_id and contact_point_id = new.id and old.customer_id <> new.customer_id`,
    `delete from search_words
     where customer_id = new.customer_id and contact_point_id = new.id and new.removed_at is not null`,
  ],
  delete: ['delete from search_words where customer_id = old.customer_id and contact_point_id = old.id'],
}

const any: Change[] = ['insert', 'update', 'delete']
/** The foreign key deletes a line with its record. */
const whileThere: Change[] = ['insert', 'update']

const triggers: Trigger[] = [
  ...whenChanged('restrictions', whileThere, [fillRestrictions, (row) => `r.id = ${row}.id`]),
  ...whenChanged('letters', any, [fillRestrictions, (row) => `r.id = ${row}.restriction_id`]),
  ...whenChanged('arrangements', any, [fillRestrictions, (row) => `r.id = ${row}.restriction_id`]),
  ...whenChanged('escalations', whileThere, [fillEscalations, (row) => `r.id = ${row}.id`]),
  ...whenChanged(
    'contact_points',
    any,
    [fillRestrictions, (row) => `r.customer_id = ${row}.customer_id`],
    [fillEscalations, (row) => `r.customer_id = ${row}.customer_id`],
  ).map((trigger) => ({ ...trigger, statements: [...trigger.statements, ...(wordsFollow[trigger.after] ?? [])] })),
]

/**
 * Triggers derive the lines from the records, in the same transaction, whoever writes the records. Nothing else writes
 * lines but an import, which makes the lines of its own records.
 */
export async function keepLines(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  for (const trigger of triggers)
    for (const statement of dialect === 'sqlite' ? onSqlite(trigger) : onPostgres(trigger))
      await sql.raw(statement).execute(db)
}

const nameOf = ({ on, after }: Trigger) => `log_${on}_${after}`
const body = ({ statements }: Trigger) => statements.map((statement) => `${statement};`).join(' ')

const onSqlite = (trigger: Trigger) => [
  `create trigger ${nameOf(trigger)} after ${trigger.after} on ${trigger.on} begin ${body(trigger)} end`,
]

/** The triggers do nothing in a transaction that asks them to: disabling them would lock the tables for everybody. */
const onPostgres = (trigger: Trigger) => [
  `create function ${nameOf(trigger)}() returns trigger language plpgsql as
   $$ begin ${body(trigger)} return null; end $$`,
  `create trigger ${nameOf(trigger)} after ${trigger.after} on ${trigger.on} for each row
   when (current_setting('contact_register.log_lines', true) is distinct from 'made')
   execute function ${nameOf(trigger)}()`,
]
