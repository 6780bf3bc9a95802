import { type Finding, stopsImport } from '../../policy/import/import-finding.ts'
import type { Reading, Writing } from '../store.ts'

/** Adds findings, or with `anew` replaces the existing ones. */
export async function keepFindings(
  tx: Writing,
  id: string,
  findings: readonly Finding[],
  newId: () => string,
  anew: boolean,
): Promise<void> {
  if (anew) await tx.deleteFrom('import_findings').where('import_id', '=', id).execute()
  const rows = findings.map(({ row, column, what, about, field, value, proposal }) => ({
    id: newId(),
    import_id: id,
    stops: Number(stopsImport(what)),
    row_number: row,
    column_number: column,
    what,
    about: about ?? null,
    field: field ?? null,
    value: value ?? null,
    proposal: proposal ?? null,
  }))
  if (rows.length > 0) await tx.insertInto('import_findings').values(rows).execute()
}

/** Findings: those that stop the import first, then in the order of the rows. */
export async function findingsOf(reading: Reading, id: string, most: number, skip = 0): Promise<Finding[]> {
  const rows = await reading
    .selectFrom('import_findings')
    .select(['row_number', 'column_number', 'what', 'about', 'field', 'value', 'proposal'])
    .where('import_id', '=', id)
    .orderBy('stops', 'desc')
    .orderBy('id')
    .limit(most)
    .offset(skip)
    .execute()
  return rows.map(({ row_number, column_number, what, ...more }) => {
    const said = Object.entries(more).filter(([, text]) => text !== null)
    return { row: row_number, column: column_number, what, ...Object.fromEntries(said) }
  })
}

/** How many findings an import has, and how many of them stop it. */
export async function countFindings(reading: Reading, id: string): Promise<{ stopping: number; all: number }> {
  const rows = await reading
    .selectFrom('import_findings')
    .select((eb) => ['stops', eb.fn.countAll<number | string>().as('n')])
    .where('import_id', '=', id)
    .groupBy('stops')
    .execute()
  const of = (stopping: number) => Number(rows.find((row) => row.stops === stopping)?.n ?? 0)
  return { stopping: of(1), all: of(0) + of(1) }
}
