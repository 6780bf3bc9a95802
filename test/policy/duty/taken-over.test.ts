import { describe, expect, it } from 'vitest'
import { isLeftBehind, predecessorsOf } from '../../../server/policy/duty/duty.ts'

const [january, february, march] = ['2026-01-05T09:00:00.000Z', '2026-02-05T09:00:00.000Z', '2026-03-05T09:00:00.000Z']
const moved = (from: string, to: string, at: string) => ({ from, to, at })

describe('P14: whose place a contact took', () => {
  it.each([
    ['nobody’s', [], []],
    ['somebody’s', [moved('ann', 'me', january)], [['ann', january]]],
    ['somebody else took it', [moved('ann', 'bob', january)], []],
    [
      'one after another',
      [moved('bob', 'me', february), moved('ann', 'bob', january)],
      [
        ['bob', february],
        ['ann', january],
      ],
    ],
    [
      'it was handed on after the first had left',
      [moved('ann', 'bob', march), moved('bob', 'me', february)],
      [['bob', february]],
    ],
    [
      'of two moves of one person, the newer',
      [moved('ann', 'me', march), moved('ann', 'me', january)],
      [['ann', march]],
    ],
    [
      'to and fro',
      [moved('ann', 'me', march), moved('me', 'ann', february), moved('ann', 'me', january)],
      [
        ['ann', march],
        ['me', february],
      ],
    ],
  ])('%s', (_, moves, until) => {
    expect([...predecessorsOf(['me'], moves)]).toEqual(until)
  })
})

describe('P14: a message that a predecessor left behind', () => {
  const predecessors = new Map([['ann@ambleford.example', february]])
  const message = { contact: { address: 'Ann@ambleford.example' }, deputy: null, at: january, isOver: true }
  it.each([
    ['passed to them under a restriction that is over', {}, true],
    ['to their deputy', { contact: { address: 'x@y.example' }, deputy: { address: 'ann@ambleford.example' } }, true],
    ['but the restriction goes on', { isOver: false }, false],
    ['but it was passed to somebody else', { contact: { address: 'x@y.example' } }, false],
    ['but at the moment of the move', { at: february }, false],
    ['but after it', { at: march }, false],
  ])('%s', (_, given, isLeft) => {
    expect(isLeftBehind({ ...message, ...given }, predecessors)).toBe(isLeft)
  })

  it('of nobody, if nobody’s place was taken', () => {
    expect(isLeftBehind(message, new Map())).toBe(false)
  })
})
