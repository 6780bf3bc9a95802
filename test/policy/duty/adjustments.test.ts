import { expect, it } from 'vitest'
import { maySetAdjustments } from '../../../server/policy/duty/adjustments.ts'

it.each([
  ['the first ones', null, { before: null, adjustments: 'Ring first.' }, undefined],
  ['those that the officer saw', 'Large print.', { before: 'Large print.', adjustments: 'Ring first.' }, undefined],
  ['none by now', 'Large print.', { before: 'Large print.', adjustments: null }, undefined],
  ['others that came meanwhile', 'Large print.', { before: null, adjustments: 'Ring first.' }, 'changed-meanwhile'],
  ['the same, set by somebody else', 'Ring first.', { before: null, adjustments: 'Ring first.' }, 'changed-meanwhile'],
  ['some that have gone', null, { before: 'Large print.', adjustments: 'Ring first.' }, 'changed-meanwhile'],
  ['the same again', 'Ring first.', { before: 'Ring first.', adjustments: 'Ring first.' }, 'not-changed'],
])('Equality Act s.20: adjustments replace %s: %s, %o: %s', (_, now, given, refusal) => {
  expect(maySetAdjustments(now, given)?.refusal).toBe(refusal)
})
