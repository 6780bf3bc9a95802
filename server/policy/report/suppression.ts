/**
 * P15: counts under five are hidden in what leaves the council, and so are others that would reveal them.
 * A reader is assumed to know every count shown, every sum between counts, and this rule. They must not learn more of a
 * count of 1 to 4 than this: at least four neighbouring values stay possible, the true one among them; so it is never
 * pinned to one value, nor to a range narrower than "1 to 4". Each of these possibilities hides a count of 1 to 4
 * somewhere, so that knowing the rule rules none of them out.
 * A zero is shown. It counts nobody, it tells readers what they want to know, and hiding every zero would hide most of
 * a small council's tables. It is hidden only if another count cannot be protected otherwise, and since that may
 * happen, a hidden count may be a zero as far as a reader can tell.
 */

const smallest = 5
/** How many neighbouring values stay possible. */
const possibilities = 4
/** How many steps to search for one move before giving up, which hides more, never less. */
const patience = 4_000

export type Cell = {
  id: string
  count: number
  /**
   * `free`: decided here. `shown` and `hidden`: decided by an earlier report. `unprinted`: in no table, but it follows
   * from the printed ones.
   */
  status: 'free' | 'shown' | 'hidden' | 'unprinted'
  /** Whether it counts people, or what happened to them; otherwise it only links other counts. */
  people: boolean
  /** What hiding it costs the reader; Infinity: hidden only for its own sake, or if nothing else helps. */
  worth: number
}

/** Counts that add up to zero, with their signs: the total with a minus, its parts with a plus. */
export type Sum = readonly { id: string; sign: 1 | -1 }[]

export const isSmall = (count: number): boolean => count > 0 && count < smallest

/** Which of the free cells must be hidden. */
export function cellsToHide(cells: readonly Cell[], sums: readonly Sum[]): Set<string> {
  const table = layOut(cells, sums)
  const unknown = new Set(cells.flatMap((cell, at) => (startsUnknown(cell) ? at : [])))
  const guarded = cells.flatMap((cell, at) => (cell.people && isSmall(cell.count) && unknown.has(at) ? at : []))
  for (const target of guarded) for (const at of cheapestCover(table, unknown, target) ?? []) unknown.add(at)
  // A cell hidden for one target helps all. If that is not enough, hide every free cell, those of infinite worth last.
  for (const last of [false, true]) {
    if (guarded.every((target) => cheapestCover(table, unknown, target)?.length === 0)) break
    for (const [at, cell] of cells.entries()) {
      if (cell.status === 'free' && (last || cell.worth < Number.POSITIVE_INFINITY)) unknown.add(at)
    }
  }
  return new Set(cells.flatMap(({ id, status }, at) => (status === 'free' && unknown.has(at) ? id : [])))
}

const startsUnknown = ({ status, count, people }: Cell) =>
  status === 'hidden' || status === 'unprinted' || (status === 'free' && people && isSmall(count))

type Part = { at: number; sign: 1 | -1 }
/** The cells, the cells of each sum, and the sums of each cell. */
type Table = { cells: readonly Cell[]; sums: Part[][]; sumsOf: Part[][] }

function layOut(cells: readonly Cell[], sums: readonly Sum[]): Table {
  const places = new Map(cells.map(({ id }, at) => [id, at]))
  const placed = sums.map((sum) =>
    sum.map(({ id, sign }) => {
      const at = places.get(id)
      if (at === undefined) throw new Error(`A sum names ${id}, which isn’t a cell.`)
      return { at, sign }
    }),
  )
  const sumsOf: Part[][] = cells.map(() => [])
  for (const [sum, parts] of placed.entries()) for (const { at, sign } of parts) sumsOf[at]?.push({ at: sum, sign })
  return { cells, sums: placed, sumsOf }
}

/** The cheapest further cells to hide so that enough values stay possible for a cell; null if nothing helps. */
function cheapestCover(table: Table, unknown: ReadonlySet<number>, target: number): number[] | null {
  const count = table.cells[target]?.count ?? 0
  let best: { cover: number[]; cost: number } | null = null
  // "1 to 4" first: of ranges with the same cost it reveals the least.
  for (const lowest of [1, 0, 2, 3, 4].filter((low) => low <= count && count < low + possibilities)) {
    const cover = coverFor(table, unknown, target, lowest)
    const cost = cover?.reduce((total, at) => total + (table.cells[at]?.worth ?? 0), 0) ?? 0
    if (cover && (best === null || cost < best.cost)) best = { cover, cost }
    if (best?.cost === 0 && best.cover.length === 0) break
  }
  return best?.cover ?? null
}

/** The same for one range of values, reached from the true counts in steps of one that keep every sum. */
function coverFor(table: Table, unknown: ReadonlySet<number>, target: number, lowest: number): number[] | null {
  const cover: number[] = []
  const open = new Set(unknown)
  for (const direction of [1, -1] as const) {
    const counts = table.cells.map(({ count }) => count)
    const goal = direction === 1 ? lowest + possibilities - 1 : lowest
    while (counts[target] !== goal) {
      const moves = cheapestMove(table, { counts, open, target, direction })
      if (!moves) return null
      for (const [at, step] of moves) {
        counts[at] = (counts[at] ?? 0) + step
        if (!open.has(at)) cover.push(at)
        open.add(at)
      }
      if (![...open].some((at) => table.cells[at]?.people && isSmall(counts[at] ?? 0))) return null
    }
  }
  return cover
}

type Step = 1 | -1
type From = { counts: readonly number[]; open: ReadonlySet<number>; target: number; direction: Step }

/** One step of the target, with steps of others that keep every sum; null if there is no such move. */
function cheapestMove(table: Table, { counts, open, target, direction }: From): Map<number, Step> | null {
  const off = new Map<number, number>()
  const moved = new Map<number, Step>()
  let best: { moves: Map<number, Step>; cost: number } | null = null
  let looked = 0

  const shift = (at: number, step: number) => {
    for (const { at: sum, sign } of table.sumsOf[at] ?? []) {
      const now = (off.get(sum) ?? 0) + sign * step
      if (now === 0) off.delete(sum)
      else off.set(sum, now)
    }
  }
  const priceOf = (at: number) => {
    if (open.has(at)) return 0
    const cell = table.cells[at]
    return cell?.status === 'free' ? cell.worth : Number.POSITIVE_INFINITY
  }
  const go = (at: number, step: Step, cost: number) => {
    moved.set(at, step)
    shift(at, step)
    look(cost)
    shift(at, -step)
    moved.delete(at)
  }
  const look = (cost: number) => {
    if (++looked > patience || (best !== null && cost >= best.cost)) return
    const [first] = off
    if (first === undefined) {
      best = { moves: new Map(moved), cost }
      return
    }
    const [sum, by] = first
    const able = (table.sums[sum] ?? []).flatMap(({ at, sign }) => {
      const step: Step = by * sign > 0 ? -1 : 1
      const price = priceOf(at)
      const may = !moved.has(at) && price < Number.POSITIVE_INFINITY && (counts[at] ?? 0) + step >= 0
      return may ? [{ at, step, price, ties: table.sumsOf[at]?.length ?? 0 }] : []
    })
    able.sort((one, other) => one.price - other.price || one.ties - other.ties)
    for (const { at, step, price } of able) go(at, step, cost + price)
  }
  go(target, direction, 0)
  return (best as { moves: Map<number, Step> } | null)?.moves ?? null
}
