import type { SheetFormat } from '../policy/vocabulary-import.ts'
import { knownTitles } from './columns.ts'
import { readCsv } from './read-csv.ts'
import type { Sheet } from './sheet.ts'
import { readXlsx } from './xlsx/read-xlsx.ts'

/**
 * The cells of a file. `sheet`: which sheet of a book, from 1; null: the one whose titles are known best. `known` says
 * how many titles of a row are known.
 * @throws UnreadableSheet
 */
export const readSheet = (
  bytes: Uint8Array,
  format: SheetFormat,
  { known = knownTitles, sheet = null }: { known?: typeof knownTitles; sheet?: number | null } = {},
): Sheet => (format === 'csv' ? readCsv(bytes, known) : readXlsx(bytes, { known, sheet }))
