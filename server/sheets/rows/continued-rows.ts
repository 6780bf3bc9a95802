import type { Finding } from '../../policy/import/import-finding.ts'
import type { Field } from '../columns.ts'
import type { SheetRow } from '../sheet.ts'

const texts: ReadonlySet<Field | null> = new Set([
  ...(['notes', 'reasons', 'measures', 'postalAddresses'] as const),
  null,
])

/**
 * Joins rows that only continue texts of the row above, because its other cells are merged over both. Each is a
 * finding.
 */
export function joinContinued(
  rows: readonly SheetRow[],
  matching: readonly (Field | null)[],
): { rows: SheetRow[]; findings: Finding[] } {
  if (rows.every(({ filled }) => !filled)) return { rows: [...rows], findings: [] }
  const findings: Finding[] = []
  const records: SheetRow[] = []
  for (const row of rows) {
    const last = records.at(-1)
    if (!last || !isContinuing(row, matching)) {
      records.push({ ...row, cells: [...row.cells] })
      continue
    }
    for (const [i, cell] of row.cells.entries()) {
      if (cell === '' || row.filled?.includes(i) || cell === last.cells[i]) continue
      last.cells[i] = last.cells[i] ? `${last.cells[i]}\n${cell}` : cell
    }
    findings.push({ row: row.row, column: null, what: 'row-continues' })
  }
  return { rows: records, findings }
}

const isContinuing = ({ cells, filled }: SheetRow, matching: readonly (Field | null)[]): boolean =>
  filled !== undefined &&
  cells.every((cell, i) => cell === '' || filled.includes(i) || texts.has(matching[i] ?? null)) &&
  filled.some((i) => matching[i] === 'name' || matching[i] === 'surname')
