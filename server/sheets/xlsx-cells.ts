import { plainText } from './formula-safe.ts'
import { appendCapped, type Sheet, SheetBuilder } from './sheet.ts'
import { attribute, type TagHandler } from './xml-tags.ts'

type Book = { shared: string[]; dateStyles: ReadonlySet<number>; since1904: boolean }

/** Collects a sheet's rows as its tags are read. */
export class CellReader implements TagHandler {
  readonly #sheet = new SheetBuilder(null)
  readonly #book: Book
  #row = 0
  #column = 0
  #cells: string[] = []
  #type = 'n'
  #style = 0
  #value: string | null = null
  #isFormula = false
  #inside: 'v' | 't' | null = null
  #aloud = false
  constructor(book: Book) {
    this.#book = book
  }

  open(name: string, attributes: string, selfClosing: boolean): void {
    switch (name) {
      case 'row':
        this.#row = Number(attribute(attributes, 'r') ?? this.#row + 1)
        this.#column = 0
        this.#cells = []
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
    if (name === 'row') this.#sheet.take(this.#row, this.#cells)
  }

  text(text: string): void {
    if (this.#inside && !this.#aloud) this.#value = appendCapped(this.#value ?? '', text)
  }

  /** @throws UnreadableSheet over the limits */
  finish(): Sheet {
    return this.#sheet.finish()
  }

  #take(): void {
    // Beyond the last allowed column: the taker refuses the row for it.
    const column = Math.min(this.#column, 1000)
    while (this.#cells.length < column) this.#cells.push('')
    const at = { row: this.#row, column }
    if (this.#type === 'e') this.#sheet.find({ ...at, what: 'formula-error' })
    else if (this.#isFormula && this.#value === null) this.#sheet.find({ ...at, what: 'formula-without-value' })
    else this.#cells[column - 1] = plainText(this.#shown(this.#value ?? ''))
  }

  #shown(value: string): string {
    switch (this.#type) {
      case 's':
        return unescaped(this.#book.shared[Number(value)] ?? '')
      case 'b':
        return value === '1' ? 'yes' : 'no'
      case 'n':
        if (value === '' || !this.#book.dateStyles.has(this.#style)) return numberAsWritten(value)
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
