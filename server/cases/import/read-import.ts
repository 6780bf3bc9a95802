import { createHash } from 'node:crypto'
import { type Finding, stopsImport } from '../../policy/import/import-finding.ts'
import type { ImportRules } from '../../policy/import/import-rules.ts'
import type { ImportedRow, RowGiven } from '../../policy/import/imported.ts'
import { judgeRow } from '../../policy/import/judge-imported.ts'
import type { LineKind, SheetFormat } from '../../policy/vocabulary-import.ts'
import { type Field, fields, matchColumns, missingColumn } from '../../sheets/columns.ts'
import { readRow } from '../../sheets/read-row.ts'
import { readSheet } from '../../sheets/read-sheet.ts'
import { type Sheet, type SheetRow, UnreadableSheet } from '../../sheets/sheet.ts'
import { ValueCache } from '../../sheets/value-cache.ts'
import { type Act, today } from '../act.ts'

export type ReadImport = {
  encoding: Sheet['encoding']
  titles: string[]
  matching: (Field | null)[]
  rows: ImportedRow[]
  /** A fingerprint for each row and kind of record, by `fingerprintKey`. */
  fingerprints: Map<string, string>
  findings: Finding[]
}

/**
 * Reads a file without the register: its columns, its rows as the policy judges them, and what is wrong with them.
 * `chosen` says what each column is; null: go by the titles. An unreadable file gives one finding.
 */
export function readImport(
  act: Act,
  file: { content: Uint8Array; format: SheetFormat },
  chosen: readonly (string | null)[] | null,
): ReadImport {
  let sheet: Sheet
  try {
    sheet = readSheet(file.content, file.format)
  } catch (error) {
    if (!(error instanceof UnreadableSheet)) throw error
    return { encoding: null, titles: [], matching: [], rows: [], fingerprints: new Map(), findings: [error.finding] }
  }
  const [header, ...rest] = sheet.rows
  const titles = (header?.cells ?? []).map((title) => title.trim().slice(0, 200))
  const matching = chosen?.length === titles.length ? chosen.map(fieldNamed) : matchColumns(titles)
  const missing = missingColumn(matching)
  const read = { encoding: sheet.encoding, titles, matching, rows: [], fingerprints: new Map() }
  if (matching.every((field) => field === null)) return { ...read, findings: [at(header, 'no-headings')] }
  if (missing !== null) return { ...read, findings: [{ ...at(header, 'column-missing'), about: missing }] }
  return { ...read, ...judged(act, rest, matching, [...sheet.findings, ...unused(header, matching)]) }
}

const at = (header: SheetRow | undefined, what: Finding['what']): Finding => ({
  row: header?.row ?? null,
  column: null,
  what,
})

const unused = (header: SheetRow | undefined, matching: readonly (Field | null)[]): Finding[] =>
  matching.flatMap((field, i) =>
    field === null && header?.cells[i] ? [{ row: header.row, column: i + 1, what: 'column-not-used' as const }] : [],
  )

const fieldNamed = (name: string | null): Field | null => fields.find((field) => field === name) ?? null

function judged(act: Act, rows: SheetRow[], matching: readonly (Field | null)[], findings: Finding[]) {
  const rules = rulesOf(act)
  const wrongRows = new Set(findings.flatMap(({ row, what }) => (row !== null && stopsImport(what) ? row : [])))
  const sound: ImportedRow[] = []
  const recurring = new ValueCache()
  const fingerprints = new Map<string, string>()
  for (const each of rows) {
    const { given, findings: unread } = readRow(each, matching)
    findings.push(...unread)
    const tell = (part: keyof RowGiven, what: Finding['what'], about?: string) => {
      const column = matching.indexOf(columnOf(part)) + 1
      findings.push({ row: each.row, column: column || null, what, ...(about === undefined ? {} : { about }) })
    }
    const row = unread.length === 0 && !wrongRows.has(each.row) ? judgeRow(given, rules, tell) : null
    if (!row) continue
    sound.push({
      ...row,
      records: row.records.map((record) => ({
        ...record,
        said: recurring.share(record.said),
        what: recurring.share(record.what),
      })),
    })
    const said = saidIn(given)
    for (const { what } of row.records) fingerprints.set(fingerprintKey(each.row, what.kind), hashOf(said, what.kind))
  }
  return { rows: sound, fingerprints, findings }
}

/** Columns added since files were first imported. */
const columnsAddedLater = new Set<string>([
  'letterText',
  'considered',
  'evidence',
  'letterMethod',
  'atOnceReason',
  'doneAt',
  'restrictionId',
  'happenedOn',
  'receivedOn',
  'dueOn',
  'outcome',
  'acknowledgedOn',
  'acknowledgeBy',
  'answerBy',
  'answeredBy',
  'sameOfficerReason',
  'spokenBy',
  'behaviourSince',
  'needs',
  'lesserNow',
  'letterKind',
  'precautions',
] satisfies (keyof RowGiven)[])

/** Leaves those columns out when empty, so that files imported before they existed are still recognised. */
function saidIn(given: RowGiven): string {
  const all = Object.entries({ ...given, row: 0 })
  const later = all.filter(([part, said]) => columnsAddedLater.has(part) && said !== '' && said !== null)
  return JSON.stringify(Object.fromEntries([...all.filter(([part]) => !columnsAddedLater.has(part)), ...later]))
}

/** The key for the fingerprint of a row's record of this kind. */
export const fingerprintKey = (row: number, kind: LineKind): string => `${row} ${kind}`

/** The same row has the same hash in every file. Keeping the text itself would take 90 MB for 100,000 rows. */
const hashOf = (said: string, kind: LineKind): string => createHash('sha256').update(`${kind} ${said}`).digest('hex')

/** The column that has this part of a row. */
function columnOf(part: keyof RowGiven): Field {
  if (part === 'contact') return 'contactAddress'
  if (part === 'deputy') return 'deputyAddress'
  return fields.find((field) => field === part) ?? 'record'
}

const rulesOf = (act: Act): ImportRules => ({
  today: today(act),
  timeZone: act.council.timeZone,
  reach: act.council,
  services: act.council.services,
  councillors: act.council.councillors.map(({ address }) => address),
  approvingPosts: act.council.posts.authorisingOfficers.map(({ post }) => post),
  ...act.council.periods,
})
