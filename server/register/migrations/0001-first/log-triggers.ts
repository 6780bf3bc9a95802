import { type Kysely, sql } from 'kysely'
import type { Dialect } from '../dialect.ts'
import { fillEscalations, fillRestrictions } from './log-lines.ts'

type Change = 'insert' | 'update' | 'delete'
type Trigger = { on: string; after: Change; statements: string[] }
type Fill = [make: (which: string) => string, which: (row: string) => string]

/** A row that moved from one record to another concerns both. */
const rowsOf: Record<Change, string[]> = { insert: ['new'], update: ['new', 'old'], delete: ['old'] }

/** After a change in `on`, the lines are filled again that `which` names: `row` is the row as it was or as it is. */
const whenChanged = (on: string, changes: Change[], ...fills: Fill[]): Trigger[] =>
  changes.map((after) => ({
    on,
    after,
    statements: fills.map(([make, which]) => make(`(${rowsOf[after].map(which).join(' or ')})`)),
  }))

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

const any: Change[] = ['insert', 'update', 'delete']
/** A line goes with its record, by its reference. */
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
 * The database itself keeps the lines from the tables that hold the truth, in the same transaction, whoever writes those.
 * Nothing else ever writes there, but an import that makes the lines of what it brings by itself.
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

/** To stop the triggers themselves would have everybody else wait: within a transaction that says so they do nothing. */
const onPostgres = (trigger: Trigger) => [
  `create function ${nameOf(trigger)}() returns trigger language plpgsql as
   $$ begin ${body(trigger)} return null; end $$`,
  `create trigger ${nameOf(trigger)} after ${trigger.after} on ${trigger.on} for each row
   when (current_setting('contact_register.log_lines', true) is distinct from 'made')
   execute function ${nameOf(trigger)}()`,
]
