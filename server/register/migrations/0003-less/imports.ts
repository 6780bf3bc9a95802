import { type Kysely, sql } from 'kysely'

type Waiting = {
  id: string
  existing: string
  matching: string | null
  head_row: number | null
}

/**
 * An import is one act: what is kept is what was imported, and what waits for a signature, with its file. Unfinished
 * imports of 1.0.0 end; one that waits for a signature, or has it, waits for it now.
 */
export async function imports(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('import_files')
    .addColumn('answers', 'text', (column) => column.notNull().defaultTo('{}'))
    .execute()
  const { rows } = await sql<Waiting>`select id, existing, matching, head_row from imports
    where state in ('to-sign', 'signed')`.execute(db)
  for (const row of rows) await keepAnswers(db, row)
  await sql`update imports set state = 'to-sign', signed_digest = null, signed_at = null, signed_by_oid = null,
    signed_by_tid = null, signed_by_name = null, signed_by_address = null, signed_by_key = null
    where state = 'signed'`.execute(db)
  await sql`update imports set state = 'discarded', ended_at = coalesce(ended_at, seen_at), refused_why = null
    where state not in ('to-sign', 'done', 'discarded')`.execute(db)
  await sql`delete from import_files where import_id in (select id from imports where state <> 'to-sign')`.execute(db)
  for (const table of ['import_findings', 'import_corrections', 'import_habits', 'import_to_sign'])
    await db.schema.dropTable(table).execute()
  await db.schema.alterTable('import_files').dropColumn('layout').execute()
  for (const column of gone) await db.schema.alterTable('imports').dropColumn(column).execute()
}

const gone = [
  ...['seen_at', 'existing', 'encoding', 'titles', 'matching', 'head_row', 'sheet', 'looks', 'phase', 'done', 'total'],
  ...['to_sign_digest', 'asked_to_sign_at'],
]

/** Parts of an address were fields of their own. */
const renamed = new Map([
  ['addressLines', 'postalAddresses'],
  ['postcode', 'postalAddresses'],
])
const nameNow = (field: string) => renamed.get(field) ?? field

async function keepAnswers(db: Kysely<unknown>, { id, existing, matching, head_row }: Waiting): Promise<void> {
  const { rows } = await sql<{ row: number; field: string; becomes: string }>`
    select row_number as row, field, becomes from import_corrections where import_id = ${id}`.execute(db)
  const columns: (string | null)[] | null = matching === null ? null : JSON.parse(matching)
  const answers = {
    existing,
    matching: columns?.map((field) => field && nameNow(field)) ?? null,
    headRow: head_row,
    corrections: rows.map(({ row, field, becomes }) => ({ row: Number(row), field: nameNow(field), becomes })),
  }
  await sql`update import_files set answers = ${JSON.stringify(answers)} where import_id = ${id}`.execute(db)
}
