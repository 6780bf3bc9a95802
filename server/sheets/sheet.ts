import type { Finding } from '../policy/import/import-finding.ts'

/** A table of cells as texts. `row` is the number that a spreadsheet shows beside it; days are `YYYY-MM-DD`. */
export type SheetRow = { row: number; cells: string[] }
export type Sheet = {
  rows: SheetRow[]
  /** What is wrong with single cells, which are empty in `rows`. */
  findings: Finding[]
  /** How the bytes of a .csv were read; null for an .xlsx. */
  encoding: 'utf-8' | 'utf-16' | 'windows-1252' | null
}

/** The whole file cannot be read, and why. */
export class UnreadableSheet extends Error {
  readonly finding: Finding
  constructor(finding: Finding) {
    super(finding.what)
    this.name = 'UnreadableSheet'
    this.finding = finding
  }
}

/** What a file may hold: enough for a council's log of many years, and too little to bring a server down. */
export const limits = {
  /** An .xlsx is a .zip: a small one may unpack to anything. It takes so long to read, not so much memory. */
  unpackedBytes: 384 * 1024 * 1024,
  rows: 100_000,
  columns: 100,
  cells: 6_000_000,
  /** As many characters as a spreadsheet keeps in a cell. */
  cellLength: 32_767,
}

/** A cell's text with more of it; of one that is too long only so much that it is refused as such. */
export const lengthened = (text: string, more: string): string =>
  text.length > limits.cellLength ? text : text + more.slice(0, limits.cellLength + 1)

/** Takes rows one by one and refuses what is over the limits, by row and column. */
export class SheetTaker {
  readonly #sheet: Sheet
  /** Short texts that came before: a log says the same of many customers, and need not hold it many times. */
  readonly #known = new Map<string, string>()
  #cells = 0
  constructor(encoding: Sheet['encoding']) {
    this.#sheet = { rows: [], findings: [], encoding }
  }

  /** @throws UnreadableSheet */
  take(row: number, cells: string[]): void {
    if (cells.every((cell) => cell === '')) return
    if (this.#sheet.rows.length > limits.rows) throw new UnreadableSheet({ row, column: null, what: 'too-many-rows' })
    if (cells.length > limits.columns) throw new UnreadableSheet({ row, column: null, what: 'too-many-columns' })
    this.#cells += cells.length
    if (this.#cells > limits.cells) throw new UnreadableSheet({ row, column: null, what: 'too-many-cells' })
    for (const [i, cell] of cells.entries()) {
      if (cell.length <= limits.cellLength) {
        cells[i] = this.#once(cell)
        continue
      }
      this.find({ row, column: i + 1, what: 'cell-too-long' })
      cells[i] = ''
    }
    this.#sheet.rows.push({ row, cells })
  }

  #once(cell: string): string {
    const known = this.#known.get(cell)
    if (known !== undefined) return known
    if (cell.length <= 64 && this.#known.size < 5_000) this.#known.set(cell, cell)
    return cell
  }

  find(finding: Finding): void {
    // A file with this many wrong cells is not nearly right: what follows would help nobody.
    if (this.#sheet.findings.length < 10_000) this.#sheet.findings.push(finding)
  }

  /** @throws UnreadableSheet */
  finish(): Sheet {
    if (this.#sheet.rows.length === 0) throw new UnreadableSheet({ row: null, column: null, what: 'empty-file' })
    return this.#sheet
  }
}
