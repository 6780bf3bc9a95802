import { CsvError, type Options, parse } from 'csv-parse/sync'
import { decodeText } from './decode.ts'
import { plainText } from './formula-safe.ts'
import { limits, type Sheet, SheetBuilder, UnreadableSheet } from './sheet.ts'

const separators = [',', ';', '\t', '|'] as const

/** Excel's own first line: which separator follows. */
const separatorLine = /^\uFEFF?"?sep=(.)"?\r?\n/i

/** In rows: how far down the titles of a log are looked for. */
const peeked = 40

/**
 * The cells of a .csv, in any encoding and with any separator. `known` says how many titles of a row are known, which
 * reveals the separator.
 * @throws UnreadableSheet
 */
export function readCsv(bytes: Uint8Array, known: (titles: readonly string[]) => number): Sheet {
  const whole = decodeText(bytes)
  const taker = new SheetBuilder()
  const [line = '', named] = separatorLine.exec(whole) ?? []
  const text = whole.slice(line.length)
  const above = line === '' ? 0 : 1
  // Takes each row as it is split off: 4 MB of short lines would be hundreds of megabytes of rows.
  split(text, {
    delimiter: named ?? separatorOf(text, known),
    on_record: (cells: string[], { records, empty_lines }) => {
      taker.take(records + empty_lines + above, cells.map(plainText))
      return null
    },
  })
  return taker.finish()
}

/** Splits only the first rows with each separator: the one that yields the most known titles in a row is the file's. */
function separatorOf(text: string, known: (titles: readonly string[]) => number): string {
  const start = text.slice(0, 40_000)
  const judged = separators.map((separator) => {
    const rows = startOf(start, separator)
    const best = (judge: (cells: string[]) => number) => Math.max(0, ...rows.map(judge))
    return { separator, known: best(known), count: best((cells) => cells.length) }
  })
  const [best] = judged.toSorted((one, other) => other.known - one.known || other.count - one.count)
  return best?.separator ?? ','
}

/** As many of the first rows as can be split: the text may end within a cell. */
function startOf(text: string, delimiter: string): string[][] {
  const rows: string[][] = []
  try {
    split(text, {
      delimiter,
      to: peeked,
      on_record: (cells: string[]) => {
        rows.push(cells)
        return null
      },
    })
  } catch (error) {
    if (!(error instanceof UnreadableSheet)) throw error
  }
  return rows
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
