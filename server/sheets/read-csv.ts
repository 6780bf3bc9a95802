import { CsvError, type Options, parse } from 'csv-parse/sync'
import { decodeText } from './decode.ts'
import { plainText } from './formula-safe.ts'
import { limits, type Sheet, SheetBuilder, UnreadableSheet } from './sheet.ts'

const separators = [',', ';', '\t'] as const

/**
 * The cells of a .csv, in any encoding and with any separator. `knows` says whether a title is known, which reveals the
 * separator.
 * @throws UnreadableSheet
 */
export function readCsv(bytes: Uint8Array, knows: (title: string) => boolean): Sheet {
  const { text, encoding } = decodeText(bytes)
  const taker = new SheetBuilder(encoding)
  // Takes each row as it is split off: 30 MB of short lines would be gigabytes of rows.
  split(text, {
    delimiter: separatorOf(text, knows),
    on_record: (cells: string[], { records, empty_lines }) => {
      taker.take(records + empty_lines, cells.map(plainText))
      return null
    },
  })
  return taker.finish()
}

/** Splits only the first row with each separator: the one that yields the most known titles is the file's. */
function separatorOf(text: string, knows: (title: string) => boolean): string {
  const start = text.slice(0, 20_000)
  const judged = separators.map((separator) => {
    try {
      const [titles = []] = split(start, { delimiter: separator, to: 1 })
      return { separator, known: titles.filter(knows).length, count: titles.length }
    } catch {
      return { separator, known: 0, count: 0 }
    }
  })
  const [best] = judged.toSorted((one, other) => other.known - one.known || other.count - one.count)
  return best?.separator ?? ','
}

function split(text: string, options: Options<string[]>): string[][] {
  try {
    return parse(text, {
      bom: true,
      skip_empty_lines: true,
      relax_column_count: true,
      // A quotation mark inside an unquoted cell is an ordinary character.
      relax_quotes: true,
      // Keeps one record from being the whole file: an unclosed quotation mark is found where it opens.
      max_record_size: limits.columns * limits.cellLength,
      ...options,
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const row = rowOf(error)
    if (error.code === 'CSV_MAX_RECORD_SIZE') throw new UnreadableSheet({ row, column: null, what: 'cell-too-long' })
    throw new UnreadableSheet({ row, column: null, what: 'quote-not-closed' })
  }
}

/** The row in which reading stopped. */
function rowOf(error: CsvError): number | null {
  const { records, empty_lines }: { records?: unknown; empty_lines?: unknown } = Object(error)
  return typeof records === 'number' && typeof empty_lines === 'number' ? records + empty_lines + 1 : null
}
