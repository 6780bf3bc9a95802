import type { Finding, FindingName } from '../policy/import/import-finding.ts'
import type { Field } from './columns.ts'
import { readDay } from './read-day.ts'
import type { SheetRow } from './sheet.ts'

/** What people write when there is nothing to write. */
const nothing = /^(?:-+|–|—|n\/?a|none|no|nil|not applicable)$/i
const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

/** The cells of a row by field, each read independently; an unreadable cell becomes a finding with its column. */
export class RowCells {
  readonly findings: Finding[] = []
  readonly row: number
  readonly #cells: string[]
  readonly #columns: Map<Field, number>

  constructor({ row, cells }: SheetRow, matching: readonly (Field | null)[]) {
    this.row = row
    this.#cells = cells
    this.#columns = new Map(matching.flatMap((field, i) => (field ? [[field, i] as const] : [])))
    const extra = cells.findIndex((cell, i) => i >= matching.length && cell.trim() !== '')
    if (extra !== -1) this.tell(extra + 1, 'extra-cells')
  }

  tell(field: Field | number, what: FindingName): void {
    const column = typeof field === 'number' ? field : (this.#columns.get(field) ?? 0) + 1
    this.findings.push({ row: this.row, column, what })
  }

  text(field: Field): string {
    return this.#cells[this.#columns.get(field) ?? -1]?.trim() ?? ''
  }

  /** The text of a cell; empty if it says that there is nothing. */
  words(field: Field): string {
    return nothing.test(this.text(field)) ? '' : this.text(field)
  }

  day(field: Field): string | null {
    if (this.words(field) === '') return null
    const read = readDay(this.words(field))
    if ('day' in read) return read.day
    this.tell(field, read.wrong)
    return null
  }

  /** A day without a time becomes noon. */
  moment(field: Field): string | null {
    if (moment.test(this.text(field))) return this.text(field)
    const on = this.day(field)
    return on && `${on}T12:00:00.000Z`
  }

  id(field: Field): string | null {
    if (this.text(field) === '') return null
    if (!uuid.test(this.text(field))) this.tell(field, 'id-not-valid')
    return this.text(field)
  }

  /** A value of a closed list, regardless of spelling; `also` has other words for some of them. */
  oneOf<T extends string>(field: Field, list: readonly T[], wrong: FindingName, also: [RegExp, T][] = []): T | null {
    const given = this.words(field).toLowerCase()
    if (given === '') return null
    const plain = given.replace(/[^a-z]+/g, '-')
    const found = list.find((one) => one === plain) ?? also.find(([pattern]) => pattern.test(given))?.[1]
    if (found === undefined) this.tell(field, wrong)
    return found ?? null
  }
}
