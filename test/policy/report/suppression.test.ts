import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Cell, cellsToHide, isSmall, type Sum } from '../../../server/policy/report/suppression.ts'
import { tries } from '../../support/is-full.ts'

const cell = (id: string, count: number, given: Partial<Cell> = {}): Cell => ({
  id,
  count,
  status: 'free',
  people: true,
  worth: 1 + count,
  ...given,
})
const total = (of: string, ...parts: string[]): Sum => [
  { id: of, sign: -1 },
  ...parts.map((id) => ({ id, sign: 1 as const })),
]
/** A total and its parts, which are named a, b, c and so on. */
function table(...parts: number[]): { cells: Cell[]; sums: Sum[] } {
  const names = parts.map((_, n) => String.fromCharCode(97 + n))
  const all = parts.reduce((sum, n) => sum + n, 0)
  const cells = [cell('total', all, { worth: 1000 }), ...parts.map((n, at) => cell(names[at] ?? '', n))]
  return { cells, sums: [total('total', ...names)] }
}
const hidden = ({ cells, sums }: { cells: Cell[]; sums: Sum[] }) => [...cellsToHide(cells, sums)].sort()

describe('P15: counts under five are hidden', () => {
  it.each([
    ['hides nothing where every count is five or more, or zero', [5, 40, 0], []],
    ['hides the next smallest too, where the total would reveal one alone', [3, 12, 40], ['a', 'b']],
    ['hides no third where two protect each other', [3, 4, 40], ['a', 'b']],
    ['hides a third where two add up to less than four', [1, 1, 9, 40], ['a', 'b', 'c']],
    ['spares a zero where another count will do', [2, 18, 0, 0], ['a', 'b']],
    ['hides a total under five', [3, 0, 0], ['a', 'total']],
    ['hides nothing where one row has the whole total', [5, 0, 0], []],
    ['hides a zero where nothing else can be hidden', [4, 1, 0], ['a', 'b']],
  ])('%s', (_, parts, gone) => {
    expect(hidden(table(...parts))).toEqual(gone)
  })

  it('a count in no table is protected where it could be worked out', () => {
    const cells = [cell('live', 20, { worth: 1000 }), cell('with', 18), cell('without', 2, { status: 'unprinted' })]
    expect(hidden({ cells, sums: [total('live', 'with', 'without')] })).toEqual(['with'])
    const many = cells.map((one) => ({ ...one, count: { live: 20, with: 11, without: 9 }[one.id] ?? 0 }))
    expect(hidden({ cells: many, sums: [total('live', 'with', 'without')] })).toEqual([])
  })

  it('a cell shared by two tables is checked against both', () => {
    const cells = [cell('q1', 3), cell('q2', 30), cell('q3', 20), cell('q4', 9), cell('year', 62)]
    const more = [...cells, cell('other', 8), cell('both', 70)]
    const sums = [total('year', 'q1', 'q2', 'q3', 'q4'), total('both', 'year', 'other')]
    expect(hidden({ cells: more, sums })).toEqual(['q1', 'q4'])
  })

  it('a year’s total is hidden where its published quarters would otherwise reveal a count', () => {
    const quarters = [7, 3, 8, 9].map((n, at) => cell(`q${at}`, n, { status: n < 5 ? 'hidden' : 'shown' }))
    const cells = [...quarters, cell('year', 27, { worth: 500 })]
    expect(hidden({ cells, sums: [total('year', 'q0', 'q1', 'q2', 'q3')] })).toEqual(['year'])
    const two = cells.map((one) => (one.id === 'q3' ? { ...one, count: 2, status: 'hidden' as const } : one))
    const least = two.map((one) => (one.id === 'year' ? { ...one, count: 20 } : one))
    expect(hidden({ cells: least, sums: [total('year', 'q0', 'q1', 'q2', 'q3')] })).toEqual([])
  })

  it('where opening, started and closing counts reveal one another, the cheapest is hidden', () => {
    const cells = [
      cell('before', 18, { status: 'shown' }),
      cell('after', 20, { worth: Number.POSITIVE_INFINITY }),
      cell('begun', 2),
      cell('lifted', 0),
    ]
    const sums: Sum[] = [
      [
        { id: 'before', sign: 1 },
        { id: 'begun', sign: 1 },
        { id: 'lifted', sign: -1 },
        { id: 'after', sign: -1 },
      ],
    ]
    expect(hidden({ cells, sums })).toEqual(['begun', 'lifted'])
  })
})

/** Two crossed tables with margins, one that no table prints, and pairs of which one is not printed. */
const crossed = fc
  .record({
    grid: fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 3 }), {
      minLength: 1,
      maxLength: 2,
    }),
    having: fc.nat({ max: 100 }),
    dear: fc.boolean(),
    before: fc.boolean(),
  })
  .map(({ grid, having, dear, before }) => {
    const width = Math.min(...grid.map((row) => row.length))
    const rows = grid.map((row) => row.slice(0, width))
    const add = (some: number[]) => some.reduce((sum, n) => sum + n, 0)
    const all = add(rows.flat())
    const cells: Cell[] = []
    const sums: Sum[] = []
    for (const [r, row] of rows.entries()) {
      for (const [c, count] of row.entries()) {
        const fixed = before && r === 0
        const status = fixed ? (isSmall(count) || isSmall(row[c ? 0 : 1] ?? 0) ? 'hidden' : 'shown') : 'free'
        cells.push(cell(`${r}.${c}`, count, { status }))
      }
      cells.push(cell(`row ${r}`, add(row), { worth: 100 }))
      sums.push(total(`row ${r}`, ...row.map((_, c) => `${r}.${c}`)))
    }
    for (let c = 0; c < width; c++) {
      cells.push(cell(`column ${c}`, add(rows.map((row) => row[c] ?? 0)), { worth: 100 }))
      sums.push(total(`column ${c}`, ...rows.map((_, r) => `${r}.${c}`)))
    }
    const has = Math.round((all * having) / 100)
    cells.push(cell('all', all, { worth: dear ? Number.POSITIVE_INFINITY : 200 }))
    cells.push(cell('with', has), cell('without', all - has, { status: 'unprinted' }))
    sums.push(total('all', ...rows.map((_, r) => `row ${r}`)), total('all', 'with', 'without'))
    return { cells, sums }
  })

/** Every way to fill in what is unknown that keeps all sums, within three of the truth: what a reader can think of. */
function readings({ cells, sums }: { cells: Cell[]; sums: Sum[] }, unknown: Set<string>): Map<string, number>[] {
  const order = cells.filter(({ id }) => unknown.has(id))
  const found: Map<string, number>[] = []
  const values = new Map(cells.filter(({ id }) => !unknown.has(id)).map(({ id, count }) => [id, count]))
  const holds = (sum: Sum) => sum.reduce((so, { id, sign }) => so + sign * (values.get(id) ?? 0), 0) === 0
  const fill = (at: number): void => {
    const next = order[at]
    if (!next) {
      found.push(new Map(values))
      return
    }
    for (let value = Math.max(0, next.count - 3); value <= next.count + 3; value++) {
      values.set(next.id, value)
      const complete = sums.filter(
        (sum) => sum.some(({ id }) => id === next.id) && sum.every(({ id }) => values.has(id)),
      )
      if (complete.every(holds)) fill(at + 1)
    }
    values.delete(next.id)
  }
  fill(0)
  return found.filter((reading) =>
    cells.some(({ id, people }) => people && unknown.has(id) && isSmall(reading.get(id) ?? 0)),
  )
}

describe('P15: a reader who solves every equation in the tables', () => {
  it('is left at least four neighbouring values for every count under five', () => {
    fc.assert(
      fc.property(crossed, ({ cells, sums }) => {
        const gone = cellsToHide(cells, sums)
        const open = cells.filter(({ id, status }) => gone.has(id) || status === 'hidden' || status === 'unprinted')
        const unknown = new Set(open.map(({ id }) => id))
        expect(cells.filter(({ id, status, count }) => status === 'free' && isSmall(count) && !gone.has(id))).toEqual(
          [],
        )
        const all = readings({ cells, sums }, unknown)
        for (const { id, count } of open.filter((one) => isSmall(one.count))) {
          const values = new Set(all.map((reading) => reading.get(id)))
          const from = [0, 1, 2, 3].map((back) => count - back).filter((low) => low >= 0)
          const free = from.some((low) => [0, 1, 2, 3].every((n) => values.has(low + n)))
          expect(free, `${id} is ${count}; possible: ${[...values]}`).toBe(true)
        }
      }),
      { numRuns: tries(150) },
    )
  })
})
