import { expect, test } from 'vitest'
import { acknowledgedWords } from '../../../addin/register/customer/rights-part.tsx'

const by = { name: 'R' }
const acknowledgement = { sentOn: '2026-11-07', by }
const said = { text: 'Done.', statement: null, sameOfficerReason: null }
const answer = { at: '2026-11-20T09:00:00Z', outcome: 'granted', ...said, by } as const

test.each([
  [null, null, ''],
  [acknowledgement, null, 'Acknowledged on 7 November 2026; outcome not yet told.'],
  [acknowledgement, answer, 'Acknowledged on 7 November 2026.'],
  // The answer itself told the customer that it came.
  [null, answer, ''],
])('DPA 2018 s.164A: a complaint with the acknowledgement %j and the answer %j says “%s”', (told, given, words) => {
  expect(acknowledgedWords({ acknowledgement: told, answer: given, overdue: false })).toBe(words)
})

test('DPA 2018 s.164A: after three months it says that the outcome is to be told now', () => {
  const words = acknowledgedWords({ acknowledgement, answer: null, overdue: true })
  expect(words).toBe(
    'Overdue. Tell the outcome now: the complaint came over three months ago. Acknowledged on 7 November 2026.',
  )
})
