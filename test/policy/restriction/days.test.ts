import { describe, expect, it } from 'vitest'
import {
  beganWith,
  endedOnLastDay,
  hasEnded,
  isAwaitingForce,
  isInForce,
  mayHaveBeenConfirmed,
} from '../../../server/policy/restriction/restriction.ts'
import { type RestrictionState, restrictionStates } from '../../../server/policy/vocabulary.ts'

const today = '2026-11-03'
const [yesterday, tomorrow] = ['2026-11-02', '2026-11-04']
type Days = { state: RestrictionState; inForceOn: string | null; until: string | null; liftedOn: string | null }
const inForce = (given: Partial<Days> = {}): Days => ({
  ...{ state: 'in-force', inForceOn: '2026-10-01', until: null, liftedOn: null },
  ...given,
})
const agreed = (given: Partial<Days> = {}) => inForce({ state: 'agreed', inForceOn: null, ...given })

describe('P14: on a day, a restriction', () => {
  it.each<[string, Days, 'in force' | 'awaited' | 'neither']>([
    ['in force without a fixed end', inForce(), 'in force'],
    ['on its first day', inForce({ inForceOn: today }), 'in force'],
    ['whose first day is to come', inForce({ inForceOn: tomorrow }), 'awaited'],
    ['on its last day', inForce({ until: today }), 'in force'],
    ['past its last day', inForce({ until: yesterday }), 'neither'],
    ['lifted from tomorrow', inForce({ liftedOn: tomorrow }), 'in force'],
    ['lifted today', inForce({ state: 'lifted', liftedOn: today }), 'neither'],
    ['agreed', agreed(), 'awaited'],
    ['agreed until today', agreed({ until: today }), 'awaited'],
    ['agreed until yesterday', agreed({ until: yesterday }), 'neither'],
    ['agreed, and lifted before it began', agreed({ state: 'lifted', liftedOn: yesterday }), 'neither'],
    ['agreed, with an end from another record', agreed({ liftedOn: today }), 'neither'],
    ['replaced before it began', agreed({ state: 'replaced' }), 'neither'],
    ['lifted before its first day came', inForce({ state: 'lifted', inForceOn: tomorrow }), 'neither'],
  ])('%s', (_, restriction, expected) => {
    const is = isInForce(restriction, today) ? 'in force' : isAwaitingForce(restriction, today) ? 'awaited' : 'neither'
    expect(is).toBe(expected)
  })

  it('is awaited until its first day, and never once it is in force', () => {
    const from = (inForceOn: string | null) => isAwaitingForce(inForce({ inForceOn }), today)
    expect([tomorrow, today, yesterday, null].map(from)).toEqual([true, false, false, false])
  })

  it.each<[string, Days, boolean]>([
    ['without a last day', inForce(), false],
    ['on its last day', inForce({ until: today }), false],
    ['past its last day, which nobody recorded', inForce({ until: yesterday }), true],
    ['past its last day, recorded', inForce({ state: 'lifted', until: yesterday, liftedOn: today }), true],
    ['lifted before its last day', inForce({ state: 'lifted', until: yesterday, liftedOn: '2026-10-20' }), false],
    ['lifted on its last day', inForce({ state: 'lifted', until: yesterday, liftedOn: yesterday }), false],
    ['replaced', inForce({ state: 'replaced', until: yesterday }), false],
  ])('%s: ended as its letter said, %s', (_, restriction, expected) => {
    expect(endedOnLastDay(restriction, today)).toBe(expected)
  })
})

it('P14: a restriction has ended once it is lifted or replaced: nothing is left to lift', () => {
  expect(restrictionStates.filter(hasEnded)).toEqual(['lifted', 'replaced'])
})

describe('P14: a letter that is recorded late', () => {
  const over = agreed({ until: yesterday })

  it.each<[string, Days, string, string | undefined]>([
    ['before the end', agreed(), today, undefined],
    ['after the last day, sent on it', over, yesterday, undefined],
    ['after the last day, sent before', over, '2026-10-20', undefined],
    ['after the last day, sent after', over, today, 'already-lifted'],
    ['of one that an officer lifted', agreed({ state: 'lifted', liftedOn: yesterday }), yesterday, 'already-lifted'],
    ['of one that was replaced', agreed({ state: 'replaced' }), yesterday, 'not-in-force'],
  ])('%s', (_, restriction, sentOn, refusal) => {
    expect(mayHaveBeenConfirmed(restriction, sentOn, today)?.refusal).toBe(refusal)
  })

  it.each<[string, Days, string, boolean]>([
    ['agreed', agreed(), today, true],
    ['in force already', inForce(), today, false],
    ['agreed, sent on its last day', over, yesterday, true],
    ['agreed, sent after its last day', over, today, false],
    ['replaced', agreed({ state: 'replaced' }), today, false],
    ['lifted later', agreed({ state: 'lifted', liftedOn: today }), yesterday, true],
    ['lifted on the day', agreed({ state: 'lifted', liftedOn: today }), today, false],
    ['lifted before', agreed({ state: 'lifted', liftedOn: yesterday }), today, false],
  ])('begins with it only if it had not begun or ended: %s', (_, restriction, sentOn, begins) => {
    expect(beganWith(restriction, sentOn)).toBe(begins)
  })
})
