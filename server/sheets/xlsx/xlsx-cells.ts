import { plainText } from '../formula-safe.ts'
import { appendCapped, type Merge, type Sheet, SheetBuilder, type SheetRow, UnreadableSheet } from '../sheet.ts'
import { spreadMerges } from './merges.ts'
import type { Styles } from './xlsx-styles.ts'
import { attribute, type TagHandler } from './xml-tags.ts'

/** What the other parts of the book say about its cells. */
export type ToldOfBook = { shared: string[]; styles: Styles; since1904: boolean }

/** A book of a council has few; a hostile one may have millions. */
const mostMerges = 20_000

/** Collects a sheet's rows as its tags are read, or only its first rows. */
export class CellReader implements TagHandler {
  readonly #sheet = new SheetBuilder()
  readonly #book: ToldOfBook
  readonly #most: number
  readonly #merges: Merge[] = []
  #isHidden = false
  /** How many cells of the row with a text are struck through, and how many are coloured. */
  #struck = 0
  #coloured = 0
  #row = 0
  #column = 0
  #cells: string[] = []
  #type = 'n'
  #style = 0
  #value: string | null = null
  #isFormula = false
  #inside: 'v' | 't' | null = null
  #aloud = false
  constructor(book: ToldOfBook, most = Number.POSITIVE_INFINITY) {
    this.#book = book
    this.#most = most
  }

  open(name: string, attributes: string, selfClosing: boolean): void {
    switch (name) {
      case 'row':
        this.#row = Number(attribute(attributes, 'r') ?? this.#row + 1)
        this.#column = 0
        this.#cells = []
        this.#isHidden = ['1', 'true'].includes(attribute(attributes, 'hidden') ?? '')
        this.#struck = 0
        this.#coloured = 0
        break
      case 'mergeCell':
        this.#takeMerge(attribute(attributes, 'ref'))
        break
      case 'c':
        this.#column = columnOf(attribute(attributes, 'r')) ?? this.#column + 1
        this.#type = attribute(attributes, 't') ?? 'n'
        this.#style = Number(attribute(attributes, 's') ?? 0)
        this.#value = null
        this.#isFormula = false
        break
      case 'f':
        this.#isFormula = true
        break
      case 'v':
      case 't':
        this.#inside = selfClosing ? null : name
        this.#value ??= ''
        break
      case 'rPh':
        this.#aloud = !selfClosing
        break
    }
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#inside = null
    if (name === 'rPh') this.#aloud = false
    if (name === 'c') this.#take()
    if (name === 'row') this.#takeRow()
  }

  text(text: string): void {
    if (this.#inside && !this.#aloud) this.#value = appendCapped(this.#value ?? '', text)
  }

  /** @throws UnreadableSheet over the limits */
  finish(): Sheet {
    const sheet = this.#sheet.finish()
    spreadMerges(sheet.rows, this.#merges)
    return { ...sheet, merges: this.#merges.filter(({ row }) => row <= 100) }
  }

  /** The rows so far, as they stand. */
  rows(): SheetRow[] {
    return this.#sheet.rows
  }

  #takeRow(): void {
    // The rest of the sheet is not wanted.
    if (this.#sheet.rows.length >= this.#most)
      throw new UnreadableSheet({ row: null, column: null, what: 'empty-file' })
    const filled = this.#cells.filter((cell) => cell !== '').length
    const looks = { standsOut: this.#isHidden || this.#struck * 2 > filled, coloured: this.#coloured * 2 > filled }
    this.#sheet.take(this.#row, this.#cells, looks)
  }

  #takeMerge(ref: string | undefined): void {
    const [from = '', to = ''] = ref?.split(':') ?? []
    const [column, last] = [columnOf(from), columnOf(to)]
    const [row, lastRow] = [from, to].map((address) => Number(/(?<!\d)\d+$/.exec(address)?.[0]))
    if (!column || !last || !row || !lastRow || this.#merges.length >= mostMerges) return
    this.#merges.push({ row, column, rows: lastRow - row + 1, columns: last - column + 1 })
  }

  #take(): void {
    // Beyond the last allowed column: the taker refuses the row for it.
    const column = Math.min(this.#column, 1000)
    while (this.#cells.length < column) this.#cells.push('')
    const at = { row: this.#row, column }
    if (this.#type === 'e') this.#sheet.find({ ...at, what: 'formula-error' })
    else if (this.#isFormula && this.#value === null) this.#sheet.find({ ...at, what: 'formula-without-value' })
    else this.#cells[column - 1] = plainText(this.#shown(this.#value ?? ''))
    if (!this.#cells[column - 1]) return
    if (this.#book.styles.struck.has(this.#style)) this.#struck++
    if (this.#book.styles.coloured.has(this.#style)) this.#coloured++
  }

  #shown(value: string): string {
    switch (this.#type) {
      case 's':
        return unescaped(this.#book.shared[Number(value)] ?? '')
      case 'b':
        return value === '1' ? 'yes' : 'no'
      case 'n':
        if (value === '' || !this.#book.styles.days.has(this.#style)) return numberAsWritten(value)
        return dayOf(Number(value), this.#book.since1904) ?? value
      default:
        return unescaped(value)
    }
  }
}

/** `AB12` is in column 28. */
function columnOf(address: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(address ?? '')?.[0]
  if (!letters) return undefined
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

/** A telephone number typed as a number may be stored as 7.7009E9. */
const numberAsWritten = (value: string): string =>
  /e/i.test(value) && Number.isSafeInteger(Number(value)) ? String(Number(value)) : value

/** Excel counts days from 1900, which it treats as a leap year; on old Macs from 1904. */
function dayOf(serial: number, since1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 1 || serial > 2_958_465) return null
  const start = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30)
  return new Date(start + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10)
}

/** A character that XML cannot contain is written as `_x000D_`. */
const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\da-f]{4})_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
