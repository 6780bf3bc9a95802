import type { Cell, Sum } from './suppression.ts'

/** Counts by their line of the report. */
export type Counts = Record<string, number>

/** How the counts of a quarter are related: which can be worked out from which. */
export type CellsAndSums = { cells: Cell[]; sums: Sum[] }

export const sum = (some: readonly number[]): number => some.reduce((total, one) => total + one, 0)

/** The lines of several words. */
export const parts = <Word extends string>(prefix: string, words: readonly Word[]): string[] =>
  words.map((word) => `${prefix}:${word}`)

/** The total with a minus sign, its parts with a plus sign. */
export const adding = (of: string, ids: readonly string[]): Sum => [
  { id: of, sign: -1 },
  ...ids.map((id) => ({ id, sign: 1 as const })),
]

const totals = ['decided', 'answered', 'reviews', 'people']

/** A line of the report. */
export const printed = (id: string, count: number): Cell => ({
  id,
  count,
  status: 'free',
  people: true,
  // How many are in force: everybody asks this first, so it is hidden only if it is small itself or nothing else helps.
  worth: id === 'live' ? Number.POSITIVE_INFINITY : count + (totals.includes(id) ? 50 : 1),
})

/** A count that is on no line but that anybody could work out. */
export const unprinted = (id: string, count: number, people = true): Cell => ({
  ...printed(id, count),
  status: 'unprinted',
  people,
})
