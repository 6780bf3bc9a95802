import { sql } from 'kysely'
import { mayComeBeside } from '../../policy/import/import-beside.ts'
import type { Sealing } from '../audit/changes.ts'
import { inBatches } from '../audit/seal-act.ts'
import { fillLines, makeLines } from '../log/log-entries.ts'
import { inPieces } from '../store/in-pieces.ts'
import type { Reading, Writing } from '../store.ts'
import type { Tables } from '../tables/tables.ts'
import { type CurrentRow, currentFrom, liveRestrictions } from './import-facts.ts'

/**
 * In an order in which each refers only to those before it. Contact points come last: if somebody adds the same address
 * at that moment, the two wait for each other, this way for the shortest time.
 */
export const stagedTables = [
  'customers',
  'search_words',
  'escalations',
  'decisions',
  'restrictions',
  'letters',
  'arrangements',
  'representations',
  'circumstances',
  'reviews',
  'legal_questions',
  'passed_on',
  'duties',
  'warnings',
  'formal_warnings',
  'precautions',
  'closing_letters',
  'objections',
  'rights_requests',
  'imported_records',
  'log_restrictions',
  'log_escalations',
  'record_salts',
  'contact_points',
] as const satisfies (keyof Tables)[]

/** The schemas of the real and of the staged tables. */
export type SchemaNames = { real: string; ready: string }

const known = '(select id from known_customers)'
const ofTheCustomer = `customer_id in ${known}`
const ofTheRestriction = `(restriction_id in (select id from staged_restrictions where ${ofTheCustomer})
  or restriction_id in (select id from known_restrictions))`

/** Rows about a staged record of a new customer; all others are about a known customer. */
const ofTheNew = (column: string, table: string) =>
  `coalesce(${column}, '') in (select id from staged_${table} where not (${ofTheCustomer}))`

/** What can belong to a restriction that the register already has. */
const mayDependOnKnown = ['letters', 'representations', 'circumstances', 'reviews', 'legal_questions'] as const

/** Which rows belong to customers already on the register; their log lines are made after the move. */
const ofTheKnown: Partial<Record<(typeof stagedTables)[number], string>> = {
  search_words: ofTheCustomer,
  escalations: ofTheCustomer,
  decisions: `escalation_id in (select id from staged_escalations where ${ofTheCustomer})`,
  restrictions: ofTheCustomer,
  letters: ofTheRestriction,
  arrangements: ofTheRestriction,
  representations: ofTheRestriction,
  circumstances: ofTheRestriction,
  reviews: ofTheRestriction,
  legal_questions: ofTheRestriction,
  passed_on: ofTheRestriction,
  duties: `passed_on_id in (select id from staged_passed_on where ${ofTheRestriction})`,
  warnings: ofTheCustomer,
  formal_warnings: ofTheCustomer,
  precautions: ofTheCustomer,
  closing_letters: `not (${ofTheNew('formal_warning_id', 'formal_warnings')} or ${ofTheNew('precaution_id', 'precautions')})`,
  objections: `not (${ofTheNew('formal_warning_id', 'formal_warnings')})`,
  rights_requests: ofTheCustomer,
  contact_points: ofTheCustomer,
}

/** Columns to index for making the lines of the log. */
const lookedUpBy = [
  ['customers', 'id'],
  ['contact_points', 'customer_id'],
  ['restrictions', 'customer_id'],
  ['letters', 'restriction_id'],
  ['arrangements', 'restriction_id'],
] as const

/**
 * Prepares as much as possible before others have to wait: finds the customers and restrictions that the register
 * already has, and makes the log lines of all others. From then on the staged tables are called `staged_...`, and the
 * plain names mean the real ones.
 */
export async function prepareStagedRows(db: Reading, schemas: SchemaNames): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db)
  const { real, ready } = schemas
  const index = ready === 'temp' ? 'temp.' : ''
  for (const [table, column] of lookedUpBy) {
    const on = ready === 'temp' ? table : `${ready}.${table}`
    await run(`create index ${index}staged_by_${table}_${column} on ${on} (${column})`)
  }
  const dependents = mayDependOnKnown.map((table) => `select restriction_id from ${ready}.${table}`).join(' union ')
  await run(`create temporary table known_restrictions as
    select h.restriction_id as id from (${dependents}) h
    left join ${ready}.restrictions r on r.id = h.restriction_id where r.id is null`)
  await run(`create temporary table known_customers as
    select r.customer_id as id from ${real}.restrictions r join known_restrictions k on k.id = r.id union
    select customer_id from ${ready}.contact_points union select customer_id from ${ready}.restrictions
    union select customer_id from ${ready}.warnings union select customer_id from ${ready}.formal_warnings
    union select customer_id from ${ready}.escalations
    union select customer_id from ${ready}.precautions
    union select customer_id from ${ready}.rights_requests
    union select w.customer_id from ${real}.formal_warnings w
      join ${ready}.closing_letters l on l.formal_warning_id = w.id
    union select w.customer_id from ${real}.formal_warnings w join ${ready}.objections o on o.formal_warning_id = w.id
    union select p.customer_id from ${real}.precautions p join ${ready}.closing_letters l on l.precaution_id = p.id
    except select id from ${ready}.customers`)
  for (const [table] of lookedUpBy) await run(`analyze ${ready}.${table}`)
  await makeLines(db, `r.customer_id not in ${known}`)
  for (const table of stagedTables) await run(`alter table ${ready}.${table} rename to staged_${table}`)
}

/**
 * Whether the staged rows still fit the register. An address that is taken by now is refused by its index. `services`:
 * the council's.
 */
export async function stillFits(tx: Writing, services: readonly string[]): Promise<boolean> {
  const { rows } = await sql<{ wrong: number }>`
    select 1 as wrong from known_customers k
      left join customers r on r.id = k.id and r.merged_into is null where r.id is null
    union all
    select 1 from known_restrictions k left join restrictions r on r.id = k.id where r.id is null
    limit 1`.execute(tx)
  return rows.length === 0 && (await restrictionsFit(tx, services))
}

/** P8: whether each staged restriction can stand beside those that its customer has by now. */
async function restrictionsFit(tx: Writing, services: readonly string[]): Promise<boolean> {
  const { rows } = await sql<CurrentRow>`select id, customer_id, state, services, replaces_id from staged_restrictions
    where state in ('agreed', 'in-force') and customer_id in (select id from known_customers)`.execute(tx)
  const there = await liveRestrictions(tx, [...new Set(rows.map((row) => row.customer_id))])
  return rows.every((row) => {
    const others = there.get(row.customer_id) ?? []
    return others.every((other) => mayComeBeside(currentFrom(row), other, services))
  })
}

/** Moves in the rows of new customers, whom nobody else can know yet. */
export async function moveNewCustomers(tx: Writing, { real, ready }: SchemaNames): Promise<void> {
  for (const table of stagedTables) {
    const theirs = ofTheKnown[table]
    const which = theirs ? `where not (${theirs})` : ''
    await sql.raw(`insert into ${real}.${table} select * from ${ready}.staged_${table} ${which}`).execute(tx)
  }
}

/** Moves in the rows of customers already on the register, and updates the log. */
export async function moveKnownCustomers(tx: Writing, { real, ready }: SchemaNames): Promise<void> {
  const some = await sql`select 1 from known_customers limit 1`.execute(tx)
  if (some.rows.length === 0) return
  for (const table of stagedTables) {
    const theirs = ofTheKnown[table]
    if (!theirs) continue
    await sql.raw(`insert into ${real}.${table} select * from ${ready}.staged_${table} where ${theirs}`).execute(tx)
  }
  await fillLines(tx, `r.customer_id in ${known}`)
}

/** Digests per entry of the trail: an import has hundreds of thousands, and others wait while they are written. */
export const digestBatchSize = 2_000

/** Creates the table where staged rows' digests wait to be written to the trail. */
export const createSealTable = (db: Reading): Promise<unknown> =>
  sql`create temporary table staged_seals (n integer, records text)`.execute(db)

const saltsAtOnce = 5_000

/** Stores the salts of staged rows. */
export async function fillSalts(tx: Writing, records: Sealing[]): Promise<void> {
  const salts = records.flatMap((one) =>
    'salt' in one ? [{ table_name: one.table, record_id: one.key, salt: one.salt }] : [],
  )
  for (const some of inPieces(salts, saltsAtOnce)) await tx.insertInto('record_salts').values(some).execute()
}

/** Stores the digests of these records as the text of one entry. */
export async function fillSeal(db: Reading, n: number, records: Sealing[]): Promise<void> {
  const [text = ''] = inBatches(records, records.length)
  await sql`insert into staged_seals values (${n}, ${text})`.execute(db)
}

/** One of the prepared texts of digests. */
export async function readSeal(tx: Writing, n: number): Promise<string> {
  const { rows } = await sql<{ records: string }>`select records from staged_seals where n = ${n}`.execute(tx)
  return rows[0]?.records ?? ''
}
