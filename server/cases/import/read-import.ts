import type { Finding } from '../../policy/import/import-finding.ts'
import type { ImportedRow } from '../../policy/import/imported.ts'
import type { SheetFormat } from '../../policy/vocabulary-import.ts'
import { type Field, importFields, knownTitles, matchColumns, missingColumn } from '../../sheets/columns.ts'
import { readSheet } from '../../sheets/read-sheet.ts'
import { joinContinued } from '../../sheets/rows/continued-rows.ts'
import { type Sheet, type SheetRow, UnreadableSheet } from '../../sheets/sheet.ts'
import { tableIn } from '../../sheets/table.ts'
import type { Act } from '../act.ts'
import { type Answers, type Layout, noAnswers } from './answers.ts'
import { judgeRows } from './judge-rows.ts'
import { type Look, looksIn } from './looks-in.ts'

export type ReadImport = {
  encoding: Sheet['encoding']
  titles: string[]
  matching: (Field | null)[]
  layout: Layout | null
  rows: ImportedRow[]
  /** A fingerprint for each row and kind of record, by `fingerprintKey`. */
  fingerprints: Map<string, string>
  findings: Finding[]
}

/**
 * Reads a file without the register: its titles and columns, its rows as the policy judges them, and what is wrong with
 * them. An unreadable file gives one finding.
 */
export function readImport(
  act: Act,
  file: { content: Uint8Array; format: SheetFormat },
  answers: Answers = noAnswers,
): ReadImport {
  const nothing = { titles: [], matching: [], layout: null, rows: [], fingerprints: new Map() }
  const known = (titles: readonly string[]) => knownTitles(titles) + titles.filter((one) => answers.recall(one)).length
  let sheet: Sheet
  try {
    sheet = readSheet(file.content, file.format, { known, sheet: answers.sheet })
  } catch (error) {
    if (!(error instanceof UnreadableSheet)) throw error
    return { ...nothing, encoding: null, findings: [error.finding] }
  }
  const { head, titles, rows, findings: leftOut } = tableIn(sheet, answers.headRow, known)
  const { matching, isRecalled } = matchingOf(titles, rows, answers)
  const looks = looksIn(rows)
  const read = { ...nothing, encoding: sheet.encoding, titles, matching, layout: layoutOf(sheet, head, looks) }
  if (matching.every((field) => field === null)) return { ...read, findings: [at(head, 'no-headings')] }
  const missing = missingColumn(matching)
  if (missing !== null) return { ...read, findings: [{ ...at(head, 'column-missing'), about: missing }] }
  const { rows: records, findings: joined } = joinContinued(rows, matching)
  const told = [
    ...aboutFile(sheet, head, isRecalled),
    ...unused(head, titles, matching),
    ...leftOut,
    ...joined,
    ...ofRecords(sheet.findings, records, matching),
  ]
  return { ...read, ...judgeRows(act, records, { matching, looks, answers, findings: told }) }
}

function matchingOf(titles: string[], rows: SheetRow[], { matching, recall }: Answers) {
  if (matching?.length === titles.length) return { matching: matching.map(fieldNamed), isRecalled: false }
  const below = (column: number) => rows.slice(0, 200).flatMap(({ cells }) => cells[column]?.trim() || [])
  const byTitle = matchColumns(titles, below)
  const recalled = titles.map((title, i) => {
    const last = recall(title)
    return last === undefined ? byTitle[i] : fieldNamed(last)
  })
  const isRecalled = recalled.some((field, i) => field !== byTitle[i])
  return { matching: recalled.map((field) => field ?? null), isRecalled }
}

function layoutOf(sheet: Sheet, head: SheetRow | undefined, looks: Look[]): Layout {
  const start = sheet.rows.slice(0, 20).map(({ row, cells }) => ({
    row,
    cells: cells.slice(0, 8).map((cell) => cell.replace(/\s+/g, ' ').trim().slice(0, 40)),
  }))
  return { headRow: head?.row ?? null, sheets: sheet.sheets, sheet: sheet.chosen, looks, start }
}

const at = (head: SheetRow | undefined, what: Finding['what']): Finding => ({
  row: head?.row ?? null,
  column: null,
  what,
})

function aboutFile({ sheets, merges, rows }: Sheet, head: SheetRow | undefined, isRecalled: boolean): Finding[] {
  const others = sheets.length - 1
  const merged = rows.filter(({ row, filled }) => filled && row > (head?.row ?? 0)).length
  return [
    ...(others > 0 ? [{ ...at(undefined, 'other-sheets'), about: String(others) }] : []),
    ...(merged > 0 && merges ? [{ ...at(undefined, 'merged-over-rows'), about: String(merged) }] : []),
    ...(isRecalled ? [at(head, 'columns-remembered')] : []),
  ]
}

const unused = (head: SheetRow | undefined, titles: string[], matching: readonly (Field | null)[]): Finding[] =>
  matching.flatMap((field, i) =>
    head && field === null && titles[i] ? [{ row: head.row, column: i + 1, what: 'column-not-used' as const }] : [],
  )

/** Findings with single cells, of records and of columns that are imported alone. */
function ofRecords(findings: Finding[], records: SheetRow[], matching: readonly (Field | null)[]): Finding[] {
  if (findings.length === 0) return []
  const rows = new Set(records.map(({ row }) => row))
  return findings.flatMap((finding) => {
    const field = matching[(finding.column ?? 0) - 1]
    return finding.row !== null && rows.has(finding.row) && field ? [{ ...finding, field }] : []
  })
}

const fieldNamed = (name: string | null | undefined): Field | null =>
  importFields.find((field) => field === name) ?? null
