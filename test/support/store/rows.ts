import { sql } from 'kysely'
import type { Register } from '../../../server/register/register.ts'
import type { Tables } from '../../../server/register/tables/tables.ts'

const tables = [
  'customers',
  'contact_points',
  'calendar_feeds',
  'proposals',
  'warnings',
  'formal_warnings',
  'closing_letters',
  'legal_questions',
  'escalations',
  'decisions',
  'evidence',
  'originals',
  'original_words',
  'waiting_evidence',
  'waiting_originals',
  'restrictions',
  'letters',
  'arrangements',
  'representations',
  'circumstances',
  'reviews',
  'outbox',
  'passed_on',
  'duties',
  'holds',
  'precautions',
  'rights_requests',
  'merges',
  'corrections',
  'audit_trail',
  'access_ledger',
  'look_ups',
  'look_up_days',
  'reports',
  'accounts',
  'once_only',
  'settings_versions',
  'contact_moves',
  'imports',
  'import_files',
  'imported_records',
] as const satisfies (keyof Tables)[]

type Table = (typeof tables)[number]

/** All tables except those that record look-ups. */
export const recordTables = tables.filter((table) => !/^(access_ledger|look_)/.test(table))

/** The audit entries that the register adds automatically now and then. */
const byItself = ['records-kept', 'looks-sealed']
const ofSomebody = sql`where what not in (${sql.join(byItself)})`

/** One statement for all tables: a test that tries every route counts thousands of times. */
const counting = sql<Record<Table, number | string>>`select ${sql.join(
  tables.map((table) => {
    const which = table === 'audit_trail' ? ofSomebody : sql.raw('')
    return sql`(select count(*) from ${sql.table(table)} ${which}) as ${sql.ref(table)}`
  }),
)}`

/** The number of rows in each table, without those automatic entries: a refused act changes none. */
export async function rowCounts(register: Register): Promise<Record<Table, number>> {
  const { rows } = await register.read((reading) => counting.execute(reading))
  const counts = Object.entries(rows[0] ?? {}).map(([table, n]) => [table, Number(n)])
  return Object.fromEntries(counts) as Record<Table, number>
}

/** The same without look-ups: even a refused act records that somebody was looked up. */
export const recordCounts = async (register: Register) => ({
  ...(await rowCounts(register)),
  ...{ access_ledger: 0, look_ups: 0, look_up_days: 0 },
})

/** The contents of all tables, or some, as text. */
export async function everythingKept(register: Register, ...from: Table[]): Promise<string> {
  const rows = await register.read((reading) =>
    Promise.all((from.length > 0 ? from : tables).map((table) => reading.selectFrom(table).selectAll().execute())),
  )
  return JSON.stringify(rows)
}

/** The kinds of audit entry, oldest first. */
export async function auditedKinds(register: Register): Promise<string[]> {
  const rows = await register.read((reading) =>
    reading.selectFrom('audit_trail').select('what').where('what', 'not in', byItself).orderBy('seq').execute(),
  )
  return rows.map(({ what }) => what)
}

/** The facts of the newest audit entry of a kind. */
export async function auditFacts(register: Register, what: string): Promise<unknown> {
  const row = await register.read((reading) =>
    reading
      .selectFrom('audit_trail')
      .select('facts')
      .where('what', '=', what as 'escalation-filed')
      .orderBy('seq', 'desc')
      .executeTakeFirstOrThrow(),
  )
  return JSON.parse(row.facts)
}

/** The version and state of each escalation and restriction. */
export async function versions(register: Register): Promise<unknown> {
  return await register.read(async (reading) => [
    await reading.selectFrom('escalations').select(['id', 'version', 'state']).orderBy('id').execute(),
    await reading.selectFrom('restrictions').select(['id', 'version', 'state']).orderBy('id').execute(),
  ])
}
