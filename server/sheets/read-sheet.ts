import type { SheetFormat } from '../policy/vocabulary-import.ts'
import { fieldOf } from './columns.ts'
import { readCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'
import type { Sheet } from './sheet.ts'

/** The cells of a file. @throws UnreadableSheet */
export const readSheet = (bytes: Uint8Array, format: SheetFormat): Sheet =>
  format === 'csv' ? readCsv(bytes, (title) => fieldOf(title) !== undefined) : readXlsx(bytes)
