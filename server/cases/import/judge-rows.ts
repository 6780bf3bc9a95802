import { type Finding, stopsImport } from '../../policy/import/import-finding.ts'
import type { ImportRules } from '../../policy/import/import-rules.ts'
import type { ImportedRow, ParsedRow } from '../../policy/import/imported.ts'
import { judgeRow } from '../../policy/import/judge-imported.ts'
import { type MailboxAnswer, mailboxAnswers } from '../../policy/vocabulary-import.ts'
import { type Field, fields } from '../../sheets/columns.ts'
import { dayOrdersIn } from '../../sheets/rows/day-orders.ts'
import { proposalFor } from '../../sheets/rows/proposals.ts'
import { type ColumnsByField, type Corrections, columnsByField } from '../../sheets/rows/read-cells.ts'
import { readRow } from '../../sheets/rows/read-row.ts'
import { namesInCell } from '../../sheets/rows/several-people.ts'
import type { SheetRow } from '../../sheets/sheet.ts'
import { isNothing } from '../../sheets/words/empty-answers.ts'
import { type Act, today } from '../act.ts'
import { fingerprintKey, hashOf, saidIn } from './fingerprints.ts'

type Sheet = {
  matching: readonly (Field | null)[]
  corrections: ReadonlyMap<number, Corrections>
  findings: Finding[]
}

/** Rows that can be imported, with their fingerprints; and what was found, with what each value may become. */
export function judgeRows(act: Act, rows: readonly SheetRow[], { matching, corrections, findings }: Sheet) {
  const columns = columnsByField(matching)
  const judging = new Judging(act, { ...columns, orders: dayOrdersIn(rows, columns.byField) }, corrections, findings)
  for (const row of rows) judging.judge(row)
  return { rows: judging.sound, fingerprints: judging.fingerprints, findings: judging.findings }
}

type Taken = { person: number; mailbox: MailboxAnswer | undefined }

/** The cells by which a customer is known; the row below may be about the same one. */
const ofCustomer = ['name', 'alsoKnownAs', 'emails', 'telephones', 'postalAddresses'] as const

class Judging {
  readonly sound: ImportedRow[] = []
  readonly fingerprints = new Map<string, string>()
  readonly findings: Finding[]
  readonly #columns: ColumnsByField
  readonly #corrections: Sheet['corrections']
  readonly #rules: ImportRules
  readonly #wrongRows: Set<number>
  /** The customer's cells in the last row that has any. */
  #above: ReadonlyMap<string, string> | null = null

  constructor(act: Act, columns: ColumnsByField, corrections: Sheet['corrections'], findings: Finding[]) {
    this.#columns = columns
    this.#corrections = corrections
    this.#rules = rulesOf(act)
    this.findings = findings.filter(({ row, field }) => !corrections.get(row ?? 0)?.has(field ?? ''))
    this.#wrongRows = new Set(this.findings.flatMap(({ row, what }) => (row !== null && stopsImport(what) ? row : [])))
  }

  judge(row: SheetRow): void {
    const corrected = this.#corrections.get(row.row)
    const whole = corrected?.get('row')
    if (whole === 'leave-out') {
      this.#tell(row, 'left-out-by-keeper')
      return
    }
    if (row.standsOut && whole === undefined) {
      this.findings.push({ row: row.row, column: null, what: 'row-hidden-or-struck', field: 'row', value: '' })
      return
    }
    const isAbove = whole === 'as-above' && this.#above !== null
    this.#read(row, new Map<string, string>([...(isAbove && this.#above ? this.#above : []), ...(corrected ?? [])]))
  }

  #read(row: SheetRow, corrections: ReadonlyMap<string, string>): void {
    const { given, findings, isSound } = readRow(row, this.#columns, corrections)
    const textOf = (field: string): string => {
      if (field === 'name') return given.name
      if (field === 'postalAddresses') return given.postalAddresses.join('; ')
      return corrections.get(field) ?? this.#cell(row, field as Field)
    }
    const isNamed = ofCustomer.some((field) => given[field].length > 0)
    if (!isNamed && this.#above) {
      this.findings.push({
        row: row.row,
        column: null,
        what: 'row-of-whom',
        field: 'row',
        value: '',
        proposal: 'as-above',
      })
      return
    }
    if (isNamed) this.#above = new Map(ofCustomer.map((field) => [field, textOf(field)]))
    for (const finding of findings) this.findings.push(this.#asked(finding, textOf))
    if (!isSound || this.#wrongRows.has(row.row)) return
    const names = corrections.has('name') ? namesInCell(given.name) : [given.name]
    if (names.length > 1) this.#tell(row, 'shared-by-people')
    // P8: nobody says whose an address or number is, so it decides nobody.
    const people =
      names.length > 1 ? names.map((name) => ({ ...given, name, alsoKnownAs: [], isShared: true })) : [given]
    const mailbox = mailboxAnswers.find((one) => one === corrections.get('mailbox'))
    for (const [person, one] of people.entries()) this.#take(row, one, { person, mailbox }, textOf)
  }

  #take(row: SheetRow, given: ParsedRow, { person, mailbox }: Taken, textOf: (field: string) => string): void {
    const tell = (part: keyof ParsedRow, what: Finding['what'], about?: string) => {
      const field = columnOf(part)
      const column = this.#columns.byField.get(field)?.[0]
      const finding = { row: row.row, column: column === undefined ? null : column + 1, what, field }
      this.findings.push(this.#asked({ ...finding, ...(about === undefined ? {} : { about }) }, textOf))
    }
    const judged = judgeRow(given, this.#rules, tell)
    if (!judged) return
    const more = { ...(person === 0 ? {} : { person }), ...(mailbox ? { mailbox } : {}) }
    this.sound.push({ ...judged, ...more })
    const said = saidIn(given)
    for (const { what } of judged.records) {
      this.fingerprints.set(fingerprintKey(row.row, what.kind, person), hashOf(said, what.kind))
    }
  }

  /** A finding that stops the import, with what the cell says and what it may become. */
  #asked(finding: Finding, textOf: (field: string) => string): Finding {
    const { field, what } = finding
    if (field === undefined || !stopsImport(what)) return finding
    const value = textOf(field)
    const proposal = proposalFor({ what, field, value }, this.#rules.services)
    return { ...finding, value: value.slice(0, longestShown), ...(proposal === null ? {} : { proposal }) }
  }

  #cell({ cells }: SheetRow, field: Field): string {
    const columns = this.#columns.byField.get(field) ?? []
    const texts = columns.flatMap((column) => cells[column]?.trim() || [])
    return columns.length < 2 ? (texts[0] ?? '') : texts.filter((text) => !isNothing(text)).join('; ')
  }

  #tell({ row }: SheetRow, what: Finding['what']): void {
    this.findings.push({ row, column: null, what })
  }
}

/** In characters: enough to recognise a value. */
const longestShown = 300

/** The column that has this part of a row. */
function columnOf(part: keyof ParsedRow): Field {
  if (part === 'restrictionState') return 'state'
  if (part === 'contact') return 'contactAddress'
  return fields.find((field) => field === part) ?? 'name'
}

const rulesOf = (act: Act): ImportRules => ({
  today: today(act),
  timeZone: act.council.timeZone,
  reach: act.council,
  services: act.council.services,
  contacts: act.council.contacts.flatMap(({ deputy, ...contact }) => [contact, ...(deputy ? [deputy] : [])]),
  approvingPosts: act.council.posts.authorisingOfficers.map(({ post }) => post),
  ...act.council.periods,
})
