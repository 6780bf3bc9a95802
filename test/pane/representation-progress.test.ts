import { expect, test } from 'vitest'
import { progressWords } from '../../addin/register/review/representations-part.tsx'

const answer = {
  outcome: 'maintained',
  reasons: 'It goes on.',
  answeredAt: '2026-11-20T09:00:00Z',
  sameOfficerReason: null,
  by: { name: 'T' },
}

test.each([
  [null, null, 'Not acknowledged yet.'],
  ['2026-11-05', null, 'Acknowledged on 5 November 2026.'],
  ['2026-11-05', answer, 'Acknowledged on 5 November 2026.'],
  // The answer itself told the customer that it came.
  [null, answer, ''],
])('P14: a representation acknowledged on %s, with the answer %j, says “%s”', (acknowledgedOn, given, words) => {
  expect(progressWords({ acknowledgedOn, answer: given })).toBe(words)
})
