import { expect, test } from 'vitest'
import { stripWords } from '../../addin/work/work-strip.tsx'

const item = (kind: 'decision' | 'review', overdue = false) => ({ kind, overdue })

test.each([
  [[item('decision')], 'One decision waiting'],
  [[item('decision'), item('decision'), item('decision')], 'Three decisions waiting'],
  [[item('decision'), item('review')], 'Two things waiting'],
  [[item('review', true), item('review')], 'Two reviews waiting, one overdue'],
])('what waits, in one line (%#)', (items, words) => {
  expect(stripWords(items)).toBe(words)
})
