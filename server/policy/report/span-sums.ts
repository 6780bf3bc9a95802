import { adding, type CellsAndSums, type Counts, parts, sum, unprinted } from './cells.ts'
import { ages, lengths } from './spans.ts'
import type { Sum } from './suppression.ts'

/**
 * P15: the sums of how long restrictions have been in force or lasted, of their customers and of who looked. Where one
 * does not hold, because records were entered with past dates, nobody can work anything out from it. None in a report
 * from before these were counted.
 */
export function spanSums(counts: Counts): CellsAndSums {
  if (!('people' in counts)) return { cells: [], sums: [] }
  const rests = [
    rest(counts, 'further restrictions', { of: 'live', part: 'people', people: false }),
    rest(counts, 'begun and over', { of: 'begun', part: 'since:quarter', people: true }),
    rest(counts, 'looks again', { of: 'looks', part: 'lookers', people: false }),
  ]
  return {
    cells: rests.flatMap(({ cells }) => cells),
    sums: [
      ...rests.flatMap(({ sums }) => sums),
      ...whole(counts, ['live'], parts('since', ages)),
      ...whole(counts, ['live'], ['adjustments', 'adjustments:none']),
      ...lastedSums(counts),
    ],
  }
}

/**
 * P15: those that ended, split by how long they lasted: for a quarter, or for a year if each of its quarters was split.
 */
export const lastedSums = (counts: Counts): Sum[] =>
  'lasted:year' in counts ? whole(counts, ['lifted', 'ran-out'], parts('lasted', lengths)) : []

/** What is left of a count without one of its parts. */
function rest(
  counts: Counts,
  id: string,
  { of, part, people }: { of: string; part: string; people: boolean },
): CellsAndSums {
  const left = (counts[of] ?? 0) - (counts[part] ?? 0)
  return left < 0 ? { cells: [], sums: [] } : { cells: [unprinted(id, left, people)], sums: [adding(of, [part, id])] }
}

function whole(counts: Counts, of: readonly string[], ids: readonly string[]): Sum[] {
  const total = (some: readonly string[]) => sum(some.map((id) => counts[id] ?? 0))
  const minus = of.map((id) => ({ id, sign: -1 as const }))
  return total(of) === total(ids) ? [[...minus, ...ids.map((id) => ({ id, sign: 1 as const }))]] : []
}
