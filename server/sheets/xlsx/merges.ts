import { limits, type Merge, type SheetRow } from '../sheet.ts'

/**
 * Puts the text of a cell that is merged over several rows into each of them, in its first column. Only rows that have
 * something of their own: one record may take up two rows, and a merge to the end of the sheet makes no rows. Changes
 * the rows.
 */
export function spreadMerges(rows: readonly SheetRow[], merges: readonly Merge[]): void {
  const tall = merges.filter(({ rows: height }) => height > 1)
  if (tall.length === 0) return
  const at = new Map(rows.map(({ row }, i) => [row, i]))
  // No program merges cells that overlap; a hostile file would keep the server busy with them.
  let left = limits.rows * limits.columns
  for (const { row, column, rows: height } of tall) {
    const first = at.get(row)
    const text = first === undefined ? '' : (rows[first]?.cells[column - 1] ?? '')
    if (first === undefined || text === '') continue
    for (let i = first + 1; i < rows.length; i++) {
      const below = rows[i]
      if (!below || below.row >= row + height || left-- < 0) break
      while (below.cells.length < column) below.cells.push('')
      if (below.cells[column - 1] !== '') continue
      below.cells[column - 1] = text
      below.filled = [...(below.filled ?? []), column - 1]
    }
  }
}
