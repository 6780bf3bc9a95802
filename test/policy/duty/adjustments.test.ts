import { expect, it } from 'vitest'
import { alsoChanged, joinAdjustments, maySetAdjustments } from '../../../server/policy/duty/adjustments.ts'

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

it.each([
  ['none', [null, '', null], null],
  ['each once', ['Large print.', null, 'Ring first.', 'Large print.'], 'Large print.\nRing first.'],
  [
    'what another contains already only there',
    ['Ring first.', 'Large print.\nRing first.'],
    'Large print.\nRing first.',
  ],
  ['a part of a line as its own', ['Ring', 'Ring first.'], 'Ring\nRing first.'],
])('Equality Act s.20: adjustments of several restrictions together: %s', (_, texts, joined) => {
  expect(joinAdjustments(texts)).toBe(joined)
})

it.each([
  ['added to none', null, { before: null, adjustments: 'Large print.' }, 'Large print.'],
  ['in place of the same', 'Large print.', { before: 'Large print.', adjustments: 'Braille.' }, 'Braille.'],
  ['none in place of the same', 'Large print.', { before: 'Large print.', adjustments: null }, null],
  [
    'in place of a part',
    'Ring.\nPrint.\nWait.',
    { before: 'Print.', adjustments: '$& Braille.' },
    'Ring.\n$& Braille.\nWait.',
  ],
  ['less one of three', 'Ring.\nPrint.\nWait.', { before: 'Print.', adjustments: null }, 'Ring.\nWait.'],
  ['less one of two', 'Large print.\nRing first.', { before: 'Large print.', adjustments: null }, 'Ring first.'],
  ['with what was written anew', 'Ring first.', { before: 'Print.', adjustments: 'Braille.' }, 'Ring first.\nBraille.'],
  ['only what was written anew', 'Ring first.', { before: 'Large print.', adjustments: null }, 'Ring first.'],
])('Equality Act s.20: a version that waits has the changed adjustments %s', (_, waiting, change, next) => {
  expect(alsoChanged(waiting, change)).toBe(next)
})
