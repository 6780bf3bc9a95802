import { expect, test } from 'vitest'
import { type Answers, isSilent, mayBeOpened } from '../../server/policy/standing/compose.ts'

const [own, other] = ['<own@example.org>', '<other@example.org>']

test.each<['reply' | 'forward', string | null, Answers, boolean]>([
  ['reply', own, own, true],
  ['reply', own, other, false],
  ['reply', own, null, true],
  ['reply', own, undefined, true],
  ['reply', null, null, true],
  ['reply', null, own, false],
  ['reply', null, undefined, true],
  ['forward', own, null, true],
  ['forward', own, undefined, true],
  ['forward', own, own, false],
  ['forward', own, other, false],
])('P9, P14: a %s about %s may be a draft that answers %s: %s', (kind, messageId, answers, may) => {
  expect(mayBeOpened(kind, messageId, answers)).toBe(may)
})

test.each([
  [false, false, false],
  [false, true, false],
  [true, false, true],
  [true, true, false],
])('P14: silenced %s, a button pressed %s: the guard is silent: %s', (silent, pressed, isSo) => {
  expect(isSilent({ silent }, pressed)).toBe(isSo)
})
