import { expect, test } from 'vitest'
import { Buckets } from '../../../server/http/limits/buckets.ts'

const noon = Date.parse('2026-11-03T12:00:00Z')
const hour = 3_600_000

test('a minute’s allowance can be used at once, and refills with time', () => {
  const buckets = new Buckets(60)
  expect(buckets.take('dan', 60, noon)).toBe(0)
  expect(buckets.take('dan', 1, noon)).toBeGreaterThan(0)
  expect(buckets.take('dan', 1, noon + 1_000)).toBe(0)
})

test.each([
  ['an hour', hour],
  ['a year', 365 * 24 * hour],
])('setting the clock back by %s blocks nobody', (_, back) => {
  const buckets = new Buckets(60)
  expect(buckets.take('dan', 60, noon)).toBe(0)
  expect(buckets.take('dan', 1, noon - back)).toBe(0)
  expect(buckets.toSettle('dan', noon - back)).toBeNull()
  expect(buckets.take('dan', 60, noon - back)).toBeGreaterThan(0)
})

test('regular callers are remembered however many others come, and those who stay away are forgotten', () => {
  const buckets = new Buckets(60)
  expect(buckets.take('dan', 60, noon)).toBe(0)
  let others = 0
  const comeBy = (many: number) => {
    for (let n = 0; n < many; n++) buckets.take(`other ${others++}`, 1, noon)
  }
  for (let times = 0; times < 4; times++) {
    comeBy(9_000)
    expect(buckets.take('dan', 1, noon)).toBeGreaterThan(0)
  }
  comeBy(20_000)
  expect(buckets.take('dan', 60, noon)).toBe(0)
})
