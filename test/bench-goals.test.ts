import { expect, it } from 'vitest'
import { atMost, shareAtLeast } from './bench/result.ts'

it.each([
  [190, true],
  [190.1, false],
  [Number.NaN, false],
])('a bundle of %d kB against a goal of at most 190 kB: met is %s', (value, met) => {
  expect(atMost(190, { name: 'the bundle', value, unit: 'kB' })).toMatchObject({
    met,
    goal: 'at most 190 kB',
    ratio: null,
  })
})

it.each([
  [350, 1000, 0.35, true],
  [349, 1000, 0.349, false],
  [0, 0, Number.NaN, false],
])('%d a second against a baseline of %d', (value, baseline, ratio, met) => {
  expect(shareAtLeast(0.35, { name: 'answers', value, unit: '/s', baseline })).toMatchObject({ met, ratio })
})
