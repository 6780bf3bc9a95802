import type { Field } from '../columns.ts'
import type { SheetRow } from '../sheet.ts'
import { orderOf } from './read-day.ts'

/** `month-first`: some dates of a column can only have the month first. `mixed`: others can only have the day first. */
export type DayOrder = 'month-first' | 'mixed'

/** The fields with dates that cannot have the day first: their other dates may not have it first, either. */
export function dayOrdersIn(
  rows: readonly SheetRow[],
  byField: ReadonlyMap<Field, readonly number[]>,
): Map<Field, DayOrder> {
  const orders = new Map<Field, DayOrder>()
  for (const [field, columns] of byField) {
    const seen = new Set(rows.flatMap(({ cells }) => columns.flatMap((column) => orderIn(cells[column]) ?? [])))
    if (seen.has('month-first')) orders.set(field, seen.has('day-first') ? 'mixed' : 'month-first')
  }
  return orders
}

/** In characters: no date in figures with its time is longer. */
const longest = 40

const orderIn = (cell = '') => (/^\s*\d/.test(cell) && cell.length <= longest ? orderOf(cell)?.order : undefined)
