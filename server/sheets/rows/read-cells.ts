import { type Finding, type FindingName, stopsImport } from '../../policy/import/import-finding.ts'
import type { Field } from '../columns.ts'
import type { SheetRow } from '../sheet.ts'
import { isNothing, isUnanswered, saysNoEnd } from '../words/empty-answers.ts'
import type { DayOrder } from './day-orders.ts'
import { orderOf, readDay } from './read-day.ts'

/** The keeper's corrections of a row's cells, by field. */
export type Corrections = ReadonlyMap<string, string>
const none: Corrections = new Map()

/** The cells of a row by field, each read independently; an unreadable cell becomes a finding with its field. */
export class RowCells {
  readonly findings: Finding[] = []
  readonly row: number
  readonly #cells: string[]
  readonly #columns: ReadonlyMap<Field, readonly number[]>
  readonly #orders: ReadonlyMap<Field, DayOrder> | undefined
  readonly #corrections: Corrections
  readonly #told = new Set<string>()

  constructor({ row, cells }: SheetRow, columns: ColumnsByField, corrections = none) {
    this.row = row
    this.#cells = cells
    this.#columns = columns.byField
    this.#orders = columns.orders
    this.#corrections = corrections
    const extra = cells.findIndex((cell, i) => i >= columns.count && cell.trim() !== '')
    if (extra !== -1) this.findings.push({ row, column: extra + 1, what: 'extra-cells' })
  }

  /** Each finding once: a cell may be read several times. */
  tell(field: Field, what: FindingName): void {
    if (this.#told.has(`${field} ${what}`)) return
    this.#told.add(`${field} ${what}`)
    this.findings.push({ row: this.row, column: this.columnOf(field), what, field })
  }

  /** The first column of the field, from 1, or of what it is put together from; null if it has none. */
  columnOf(field: Field): number | null {
    const [column] = this.#columns.get(field) ?? this.#columns.get(madeOf[field] ?? field) ?? []
    return column === undefined ? null : column + 1
  }

  /** Whether the row has no finding that stops the import. */
  get isSound(): boolean {
    return this.findings.every(({ what }) => !stopsImport(what))
  }

  isCorrected(field: Field): boolean {
    return this.#corrections.has(field)
  }

  /** The text of a cell, or of all columns of the field. */
  text(field: Field): string {
    const corrected = this.#corrections.get(field)
    if (corrected !== undefined) return corrected.trim()
    const columns = this.#columns.get(field) ?? []
    if (columns.length < 2) return this.#cells[columns[0] ?? -1]?.trim() ?? ''
    return this.parts(field).join(joints[field] ?? '; ')
  }

  /** The texts of all columns of the field, without those that say that there is nothing. */
  parts(field: Field): string[] {
    const texts = (this.#columns.get(field) ?? []).flatMap((column) => this.#cells[column]?.trim() || [])
    return texts.filter((text) => !isNothing(text))
  }

  /** The text of a cell; empty if it says that there is nothing, or, with a finding, that it is not known. */
  words(field: Field): string {
    const text = this.text(field)
    if (isNothing(text)) return ''
    if (!isUnanswered(text) || this.isCorrected(field)) return text
    this.tell(field, 'not-known-left-empty')
    return ''
  }

  day(field: Field): string | null {
    const text = this.text(field)
    if (text === '' || isNothing(text)) return null
    if (isUnanswered(text)) {
      this.tell(field, 'not-known-yet')
      return null
    }
    if (field === 'until' && saysNoEnd(text)) {
      this.tell(field, 'no-end-said')
      return null
    }
    const order = this.isCorrected(field) ? undefined : this.#orders?.get(field)
    if (order && orderOf(text)?.order === 'either') {
      this.tell(field, order === 'mixed' ? 'date-either-way' : 'date-month-first')
      return null
    }
    const read = readDay(text)
    if ('day' in read) return read.day
    this.tell(field, read.wrong)
    return null
  }

  /** A value of a closed list, regardless of spelling; `also` has other words for some of them. */
  oneOf<T extends string>(field: Field, list: readonly T[], wrong: FindingName, also: [RegExp, T][] = []): T | null {
    const text = this.text(field)
    const given = isNothing(text) ? '' : text.toLowerCase()
    if (given === '') return null
    const plain = given.replace(/[^a-z]+/g, '-')
    const found = list.find((one) => one === plain) ?? also.find(([pattern]) => pattern.test(given))?.[1]
    if (found === undefined) this.tell(field, isUnanswered(text) ? 'not-known-yet' : wrong)
    return found ?? null
  }
}

/** The first column of fields that may be put together from several. */
const madeOf: Partial<Record<Field, Field>> = { name: 'surname' }

/** Separates the texts of several columns of one field. */
const joints: Partial<Record<Field, string>> = { postalAddresses: ', ', notes: '\n' }

export type ColumnsByField = {
  byField: ReadonlyMap<Field, readonly number[]>
  count: number
  /** Fields whose dates do not all have the day first. */
  orders?: ReadonlyMap<Field, DayOrder>
}

/** The columns, from 0, of each field. */
export function columnsByField(matching: readonly (Field | null)[]): ColumnsByField {
  const byField = new Map<Field, number[]>()
  for (const [i, field] of matching.entries()) if (field) byField.set(field, [...(byField.get(field) ?? []), i])
  return { byField, count: matching.length }
}
