import type { Finding } from '../policy/import/import-finding.ts'

/** A row of cells as texts. `row` is the number that a spreadsheet shows beside it; days are `YYYY-MM-DD`. */
export type SheetRow = {
  row: number
  cells: string[]
  /** Hidden, or most of its cells are struck through: it may no longer count. */
  standsOut?: true
  /** Most of its cells are coloured. What that means is not known. */
  coloured?: true
  /** The columns, from 0, whose cells a merged cell above has filled. */
  filled?: number[]
}

/** A merged cell: its first row and column, from 1, and its size. */
export type Merge = { row: number; column: number; rows: number; columns: number }

export type Sheet = {
  rows: SheetRow[]
  merges: Merge[]
  /** How many sheets of the file were not read. */
  otherSheets: number
  /** Problems with single cells, which are empty in `rows`. */
  findings: Finding[]
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

/** The limits of a file: enough for many years of a council's log, and too little to keep others waiting. */
export const limits = {
  /** An .xlsx is a .zip: a small one may unpack to any size. This limits time rather than memory. */
  unpackedBytes: 32 * 1024 * 1024,
  /** Records of a sheet: it takes one transaction. */
  records: 2_000,
  /** With titles, headings and totals. */
  rows: 2_200,
  columns: 100,
  /** The most characters that a spreadsheet keeps in a cell. */
  cellLength: 32_767,
}

/** Appends to a cell's text. If it gets too long, keeps only enough for it to be refused as too long. */
export const appendCapped = (text: string, more: string): string =>
  text.length > limits.cellLength ? text : text + more.slice(0, limits.cellLength + 1)

/** Takes rows one by one and refuses whatever exceeds the limits, by row and column. */
export class SheetBuilder {
  readonly #sheet: Sheet = { rows: [], merges: [], otherSheets: 0, findings: [] }

  /** @throws UnreadableSheet */
  take(row: number, cells: string[], { standsOut = false, coloured = false } = {}): void {
    if (cells.every((cell) => cell === '')) return
    if (this.#sheet.rows.length > limits.rows) throw new UnreadableSheet({ row, column: null, what: 'too-many-rows' })
    if (cells.length > limits.columns) throw new UnreadableSheet({ row, column: null, what: 'too-many-columns' })
    for (const [i, cell] of cells.entries()) {
      if (cell.length <= limits.cellLength) continue
      this.find({ row, column: i + 1, what: 'cell-too-long' })
      cells[i] = ''
    }
    this.#sheet.rows.push({ row, cells, ...(standsOut && { standsOut }), ...(coloured && { coloured }) })
  }

  /** The rows so far. */
  get rows(): SheetRow[] {
    return this.#sheet.rows
  }

  find(finding: Finding): void {
    // A file with this many wrong cells is far from right: further findings would help nobody.
    if (this.#sheet.findings.length < 10_000) this.#sheet.findings.push(finding)
  }

  /** @throws UnreadableSheet */
  finish(): Sheet {
    if (this.#sheet.rows.length === 0) throw new UnreadableSheet({ row: null, column: null, what: 'empty-file' })
    return this.#sheet
  }
}
