import { describe, expect, it } from 'vitest'
import { type Cell, cellsToHide, type Sum } from '../../../server/policy/report/suppression.ts'

const cell = (id: string, count: number, given: Partial<Cell> = {}): Cell => ({
  ...{ id, count, status: 'free', people: true, worth: 10 },
  ...given,
})
const shown = (id: string, count: number, given: Partial<Cell> = {}) => cell(id, count, { status: 'shown', ...given })
const dear = { worth: Number.POSITIVE_INFINITY }

/** The parts of a sum with a plus; those that begin with a minus, such as '-total', with a minus. */
const sum = (...parts: string[]): Sum =>
  parts.map((part) => (part.startsWith('-') ? { id: part.slice(1), sign: -1 } : { id: part, sign: 1 }))
const hidden = (cells: Cell[], ...sums: Sum[]) => [...cellsToHide(cells, sums)].sort()

describe('P15: which counts are small', () => {
  it('a small count that an earlier report showed needs no protection', () => {
    expect(hidden([shown('a', 3), cell('b', 18), cell('total', 21)], sum('a', 'b', '-total'))).toEqual([])
  })

  it('a small count that counts no people is shown', () => {
    expect(
      hidden([cell('a', 3, { people: false }), cell('b', 18), shown('total', 21)], sum('a', 'b', '-total')),
    ).toEqual([])
  })

  it('a large count that an earlier report hid needs no protection', () => {
    const cells = [cell('a', 9, { status: 'hidden' }), cell('b', 18), cell('total', 27)]
    expect(hidden(cells, sum('a', 'b', '-total'))).toEqual([])
  })

  it('a small count that no sum contains is hidden alone', () => {
    expect(hidden([cell('a', 2), cell('b', 18)])).toEqual(['a'])
  })
})

it('P15: a sum that names a count that isn’t there is an error', () => {
  expect(() => cellsToHide([cell('a', 3)], [sum('a', '-total')])).toThrow('A sum names total, which isn’t a cell.')
})

describe('P15: the cheapest counts are hidden with a small one', () => {
  /** In no sum: it is hidden whatever the others are, so a reader always expects a count of 1 to 4. */
  const small = cell('small', 2)

  // a and b may be 0 and 3, 1 and 2, 2 and 1, or 3 and 0: four values each, and a count of 1 to 4 in every case.
  it('no third where two add up to three', () => {
    const cells = [cell('a', 1), cell('b', 2), cell('c', 9), shown('total', 12)]
    expect(hidden(cells, sum('a', 'b', 'c', '-total'))).toEqual(['a', 'b'])
  })

  // "1 to 4" needs a to rise, so only b can give way, for 30. For "0 to 3" it only falls, and the zero can rise, for 2.
  it('another range of four values than “1 to 4”, where that costs less', () => {
    const cells = [cell('a', 3), cell('zero', 0, { worth: 2 }), cell('b', 30, { worth: 30 }), shown('total', 33)]
    expect(hidden([...cells, small], sum('a', 'zero', 'b', '-total'))).toEqual(['a', 'small', 'zero'])
  })

  // For "1 to 4" a 4 only falls, and the first to rise is the zero. For "4 to 7" it rises, and only b can fall.
  it('the range “1 to 4”, where another costs the same', () => {
    const cells = [cell('a', 4), cell('zero', 0), cell('b', 30), shown('total', 34)]
    expect(hidden([...cells, small], sum('a', 'zero', 'b', '-total'))).toEqual(['a', 'small', 'zero'])
  })

  // The link is as far above 0 as a is above 4. Hidden alone it would leave a from 4 to 7, and only 4 of these is small.
  it('not one that leaves the small count only values of five and more', () => {
    const cells = [cell('a', 4), cell('link', 0, { worth: 1, people: false }), cell('b', 20, { worth: 50 })]
    expect(hidden([...cells, shown('rest', 24)], sum('a', '-link', 'b', '-rest'))).toEqual(['a', 'b'])
  })

  // b costs 1, but its row would reveal it, so the dear one in its row goes too; c costs less than both.
  it('not a cheap one that needs a dear one beside it', () => {
    const cells = [
      ...[cell('a', 3), cell('b', 20, { worth: 1 }), cell('c', 20, { worth: 50 }), shown('total', 43)],
      ...[cell('beside b', 30, { worth: 100 }), shown('row', 50)],
    ]
    const sums = [sum('a', 'b', 'c', '-total'), sum('b', 'beside b', '-row')]
    expect(hidden(cells, ...sums)).toEqual(['a', 'c'])
  })

  it('a cheap one and one beside it, where both cost less than another', () => {
    const cells = [
      ...[cell('a', 3), cell('b', 20, { worth: 1 }), cell('c', 20, { worth: 50 }), shown('total', 43)],
      ...[cell('beside b', 30, { worth: 10 }), shown('row', 50)],
    ]
    const sums = [sum('a', 'b', 'c', '-total'), sum('b', 'beside b', '-row')]
    expect(hidden(cells, ...sums)).toEqual(['a', 'b', 'beside b'])
  })
})

describe('P15: a count of infinite worth', () => {
  it('is hidden with every other free count if nothing else protects a small one; a published count stays', () => {
    const cells = [cell('a', 3), shown('b', 9), cell('total', 12, dear), cell('other', 40)]
    expect(hidden(cells, sum('b', 'a', '-total'))).toEqual(['a', 'other', 'total'])
  })

  it('stays if a small one is protected without it', () => {
    const cells = [cell('a', 3), cell('b', 9), cell('total', 12, dear)]
    expect(hidden(cells, sum('-total', 'a', 'b'))).toEqual(['a', 'b'])
  })
})

/**
 * A 4 and zeros that add up to 4, so the 4 can only fall, and b or one of the first level of a maze can rise. In each
 * of its thirteen levels one of two must rise as well, and the last level cannot. There are 8,192 ways, all in vain.
 */
function maze(worth: { b: number; maze: number }) {
  const levels = Array.from({ length: 13 }, (_, level) => [`left ${level}`, `right ${level}`])
  const ids = levels.flat()
  const sums = levels.map((level, n) => sum(...level, ...(levels[n + 1] ?? []).map((id) => `-${id}`)))
  const around = [cell('a', 4), cell('b', 0, { worth: worth.b }), shown('total', 4), cell('dear', 40, dear)]
  return {
    cells: [...around, ...ids.map((id) => cell(id, 0, { worth: worth.maze }))],
    sums: [sum('left 0', 'right 0', 'a', 'b', '-total'), ...sums],
    ids,
  }
}

describe('P15: a table that is too large to search', () => {
  it('has every count hidden, but none of infinite worth', () => {
    const { cells, sums, ids } = maze({ b: 100, maze: 1 })
    expect(hidden(cells, ...sums)).toEqual(['a', 'b', ...ids].sort())
  })

  it('is not searched if a cheaper count protects the small one', () => {
    const { cells, sums } = maze({ b: 1, maze: 100 })
    expect(hidden(cells, ...sums)).toEqual(['a', 'b'])
  })
})
