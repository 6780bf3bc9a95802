import type { Finding } from '../policy/import/import-finding.ts'
import { fieldOf, knownTitles } from './columns.ts'
import type { Merge, Sheet, SheetRow } from './sheet.ts'

/** A sheet as a table: the row with the titles, and the rows below it that record something. */
export type Table = {
  head: SheetRow | undefined
  titles: string[]
  rows: SheetRow[]
  /** Rows that record nothing, and why they are left out. */
  findings: Finding[]
}

/** In rows: how far down the titles of a log are looked for. */
const searched = 40

/** Below this, a row is text that happens to contain a title. */
const fewestKnown = 2

/**
 * Finds the titles in a sheet as councils keep it, with a name and a date above them. `chosen`: the row that the keeper
 * says has the titles; null: the first row that names most columns.
 */
export function tableIn(sheet: Sheet, chosen: number | null): Table {
  const { rows } = sheet
  const at = headIn(rows, chosen)
  const head = rows[at]
  const titles = titlesOf(head, rows[at - 1], sheet.merges)
  const findings: Finding[] = []
  const records = rows.slice(at + 1).filter((row) => {
    const what = whyNoRecord(row, head)
    if (what) findings.push({ row: row.row, column: null, what })
    return what === null
  })
  return { head, titles, rows: records, findings }
}

function headIn(rows: readonly SheetRow[], chosen: number | null): number {
  const named = chosen === null ? -1 : rows.findIndex(({ row }) => row === chosen)
  if (named !== -1) return named
  const judged = rows.slice(0, searched).map(({ cells }) => knownTitles(cells))
  const most = Math.max(0, ...judged)
  return most < fewestKnown ? 0 : judged.indexOf(most)
}

/** The titles, each with the one that is merged above several of them if only both together are known. */
function titlesOf(head: SheetRow | undefined, above: SheetRow | undefined, merges: readonly Merge[]): string[] {
  const titles = (head?.cells ?? []).map((title) => title.replace(/\s+/g, ' ').trim().slice(0, 200))
  if (!head || !above || above.row !== head.row - 1) return titles
  const groups = merges.filter(({ row, rows, columns }) => row === above.row && rows === 1 && columns > 1)
  return titles.map((title, i) => {
    const group = groups.find(({ column, columns }) => column <= i + 1 && i + 1 < column + columns)
    const over = group ? (above.cells[group.column - 1] ?? '').trim() : ''
    const both = `${over} ${title}`.slice(0, 200)
    return over !== '' && title !== '' && fieldOf(both) ? both : title
  })
}

const isTotal = /^(?:sub-?\s?|grand )?totals?\b|^count\b/i

type NoRecord = Extract<Finding['what'], 'row-is-heading' | 'row-is-titles' | 'row-is-total'>

/** Headings between rows, titles that are repeated on each page, and totals record nothing. */
function whyNoRecord({ cells, filled }: SheetRow, head: SheetRow | undefined): NoRecord | null {
  const own = cells.filter((cell, i) => cell.trim() !== '' && !filled?.includes(i))
  if (own.length < 2 && !filled) return 'row-is-heading'
  if (isTotal.test(own[0] ?? '') && own.length <= 3) return 'row-is-total'
  const same = head ? cells.filter((cell, i) => cell.trim() !== '' && cell === head.cells[i]).length : 0
  return same > 2 && same === own.length ? 'row-is-titles' : null
}
