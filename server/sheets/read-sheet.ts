import type { SheetFormat } from '../policy/vocabulary-import.ts'
import { knownTitles } from './columns.ts'
import { readCsv } from './read-csv.ts'
import type { Sheet } from './sheet.ts'
import { readXlsx } from './xlsx/read-xlsx.ts'

/**
 * The cells of a file; of a book, of the sheet whose titles are known best.
 * @throws UnreadableSheet
 */
export const readSheet = (bytes: Uint8Array, format: SheetFormat): Sheet =>
  format === 'csv' ? readCsv(bytes, knownTitles) : readXlsx(bytes, knownTitles)
