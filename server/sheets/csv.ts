import { stringify } from 'csv-stringify/sync'
import { safeCell } from './formula-safe.ts'

/** At the start of a .csv, so that a spreadsheet reads it as UTF-8. */
export const byteOrderMark = '\uFEFF'

/** Rows of texts as lines of a .csv (RFC 4180): every cell is quoted, and none runs as a formula. */
export const csvLines = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map((cells) => cells.map(safeCell)),
    { quoted: true, quoted_empty: false, record_delimiter: '\r\n' },
  )

/** Streams pages of rows as a .csv. */
export async function* csvInPieces(pages: AsyncIterable<string[][]>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  let first = true
  for await (const rows of pages) {
    yield encoder.encode((first ? byteOrderMark : '') + csvLines(rows))
    first = false
  }
}
