import type { SheetRow } from '../../sheets/sheet.ts'

/** How rows stand out: the colour of their cells, struck through, or hidden; how many do, and the first of them. */
export type Look = { look: string; rows: number; firstRow: number }

/** The most looks that are reported: nobody gives a meaning to more colours. */
const most = 12

/**
 * The looks of rows that stand out, most frequent first; none if all rows look the same, because that means nothing.
 */
export function looksIn(rows: readonly SheetRow[]): Look[] {
  const looks = new Map<string, Look>()
  for (const { row, look } of rows) {
    if (look === undefined) continue
    const known = looks.get(look) ?? { look, rows: 0, firstRow: row }
    looks.set(look, { ...known, rows: known.rows + 1 })
  }
  const all = [...looks.values()].toSorted((one, other) => other.rows - one.rows).slice(0, most)
  return all[0]?.rows === rows.length && all[0].look !== 'hidden' ? [] : all
}
