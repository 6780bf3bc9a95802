import { expect, test } from 'vitest'
import { stripWords } from '../../addin/register/work/strip-line.tsx'

const item = (kind: 'decision' | 'review', overdue = false) => ({ kind, overdue })

test.each([
  [[item('decision')], 'One decision waiting'],
  [[item('decision'), item('decision'), item('decision')], 'Three decisions waiting'],
  [[item('decision'), item('review')], 'Two things waiting'],
  [[item('review', true), item('review')], 'Two reviews waiting, one overdue'],
])('what is waiting fits in one line (%#)', (items, words) => {
  expect(stripWords({ items, more: false })).toBe(words)
})

test.each([
  [[item('review', true), item('review')], 'More than 2 things waiting, one overdue'],
  [[item('review', true), item('review', true)], 'More than 2 things waiting'],
])('where not everything is shown, no count is given that may be too low (%#)', (items, words) => {
  expect(stripWords({ items, more: true })).toBe(words)
})
