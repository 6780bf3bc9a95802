import { stringify } from 'csv-stringify/sync'
import { safeCell } from './formula-safe.ts'

/** What a .csv begins with, so that a spreadsheet takes it for UTF-8. */
export const byteOrderMark = '\uFEFF'

/** Rows of texts as lines of a .csv (RFC 4180): every cell in quotation marks, and none can run as a formula. */
export const csvLines = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map((cells) => cells.map(safeCell)),
    { quoted: true, quoted_empty: false, record_delimiter: '\r\n' },
  )

/** Pages of rows as a .csv, piece by piece as they are made. */
export async function* csvInPieces(pages: AsyncIterable<string[][]>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  let first = true
  for await (const rows of pages) {
    yield encoder.encode((first ? byteOrderMark : '') + csvLines(rows))
    first = false
  }
}
