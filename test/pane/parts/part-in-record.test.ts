import { expect, test } from 'vitest'
import { partWords } from '../../../addin/register/customer/rights-forms.tsx'

const tom = { name: 'Tom Birch', post: 'Assistant Director' }

test.each([
  [
    { isAnotherFree: true, proposed: tom },
    'You had a part in this record. Ask Tom Birch, Assistant Director, to answer this.',
  ],
  [{ isAnotherFree: true, proposed: null }, 'You had a part in this record. Ask somebody who had none to answer this.'],
  [
    { isAnotherFree: false, proposed: null },
    'You had a part in this record. Nobody else is free, so you can answer this if you say why.',
  ],
])('G: whoever had a part in the record reads whom to ask, or that they need a reason: %j', (part, words) => {
  expect(partWords(part)).toBe(words)
})
