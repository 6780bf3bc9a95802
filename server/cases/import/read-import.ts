import type { Finding } from '../../policy/import/import-finding.ts'
import type { ImportedRow } from '../../policy/import/imported.ts'
import type { SheetFormat } from '../../policy/vocabulary-import.ts'
import { type Field, fields, matchColumns, missingColumn } from '../../sheets/columns.ts'
import { readSheet } from '../../sheets/read-sheet.ts'
import { joinContinued } from '../../sheets/rows/continued-rows.ts'
import type { Corrections } from '../../sheets/rows/read-cells.ts'
import { limits, type Sheet, type SheetRow, UnreadableSheet } from '../../sheets/sheet.ts'
import { tableIn } from '../../sheets/table.ts'
import type { Act } from '../act.ts'
import { judgeRows } from './judge-rows.ts'

/** What the keeper has said about a file. Null: go by the file itself. */
export type Answers = {
  existing: 'leave' | 'add'
  matching: readonly (string | null)[] | null
  headRow: number | null
  corrections: readonly { row: number; field: string; becomes: string }[]
}
export const noAnswers: Answers = { existing: 'leave', matching: null, headRow: null, corrections: [] }

export type ReadImport = {
  titles: string[]
  matching: (Field | null)[]
  headRow: number | null
  /** The start of the sheet, as the keeper sees it to choose the row with the titles. */
  start: { row: number; cells: string[] }[]
  rows: ImportedRow[]
  /** A fingerprint for each row and kind of record, by `fingerprintKey`. */
  fingerprints: Map<string, string>
  findings: Finding[]
}

/**
 * Reads a file without the register: its titles and columns, its rows as the policy judges them, and what is wrong with
 * them. An unreadable file gives one finding, and no titles.
 */
export function readImport(
  act: Act,
  file: { content: Uint8Array; format: SheetFormat },
  answers: Answers = noAnswers,
): ReadImport {
  const nothing = { titles: [], matching: [], headRow: null, start: [], rows: [], fingerprints: new Map() }
  let sheet: Sheet
  try {
    sheet = readSheet(file.content, file.format)
  } catch (error) {
    if (!(error instanceof UnreadableSheet)) throw error
    return { ...nothing, findings: [error.finding] }
  }
  const { head, titles, rows, findings: leftOut } = tableIn(sheet, answers.headRow)
  if (rows.length > limits.records) return { ...nothing, findings: [at(undefined, 'too-many-rows')] }
  const matching = matchingOf(titles, rows, answers)
  const read = { ...nothing, titles, matching, headRow: head?.row ?? null, start: startOf(sheet) }
  if (matching.every((field) => field === null)) return { ...read, findings: [at(head, 'no-headings')] }
  const missing = missingColumn(matching)
  if (missing !== null) return { ...read, findings: [{ ...at(head, 'column-missing'), about: missing }] }
  const { rows: records, findings: joined } = joinContinued(rows, matching)
  const findings = [
    ...aboutFile(sheet, head),
    ...unused(head, titles, matching),
    ...leftOut,
    ...joined,
    ...ofRecords(sheet.findings, records, matching),
  ]
  return { ...read, ...judgeRows(act, records, { matching, corrections: byRow(answers), findings }) }
}

const matchingOf = (titles: string[], rows: SheetRow[], { matching }: Answers): (Field | null)[] =>
  matching?.length === titles.length
    ? matching.map((name) => fields.find((field) => field === name) ?? null)
    : matchColumns(titles, (column) => rows.slice(0, 200).flatMap(({ cells }) => cells[column]?.trim() || []))

function byRow({ corrections }: Answers): Map<number, Corrections> {
  const rows = new Map<number, Map<string, string>>()
  for (const { row, field, becomes } of corrections)
    rows.set(row, (rows.get(row) ?? new Map<string, string>()).set(field, becomes))
  return rows
}

const startOf = ({ rows }: Sheet) =>
  rows.slice(0, 20).map(({ row, cells }) => ({
    row,
    cells: cells.slice(0, 8).map((cell) => cell.replace(/\s+/g, ' ').trim().slice(0, 40)),
  }))

const at = (head: SheetRow | undefined, what: Finding['what']): Finding => ({
  row: head?.row ?? null,
  column: null,
  what,
})

function aboutFile({ otherSheets, merges, rows }: Sheet, head: SheetRow | undefined): Finding[] {
  const below = rows.filter(({ row }) => row > (head?.row ?? 0))
  const merged = below.filter(({ filled }) => filled).length
  const coloured = below.filter((row) => row.coloured).length
  return [
    ...(otherSheets > 0 ? [{ ...at(undefined, 'other-sheets'), about: String(otherSheets) }] : []),
    ...(coloured > 0 ? [{ ...at(undefined, 'rows-coloured'), about: String(coloured) }] : []),
    ...(merged > 0 && merges ? [{ ...at(undefined, 'merged-over-rows'), about: String(merged) }] : []),
  ]
}

const unused = (head: SheetRow | undefined, titles: string[], matching: readonly (Field | null)[]): Finding[] =>
  matching.flatMap((field, i) =>
    head && field === null && titles[i] ? [{ row: head.row, column: i + 1, what: 'column-not-used' as const }] : [],
  )

/** Findings with single cells, of records and of columns that are imported alone. */
function ofRecords(findings: Finding[], records: SheetRow[], matching: readonly (Field | null)[]): Finding[] {
  const rows = new Set(records.map(({ row }) => row))
  return findings.flatMap((finding) => {
    const field = matching[(finding.column ?? 0) - 1]
    return finding.row !== null && rows.has(finding.row) && field ? [{ ...finding, field }] : []
  })
}
