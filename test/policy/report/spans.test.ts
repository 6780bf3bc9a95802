import { describe, expect, it } from 'vitest'
import { ageIn, type HeldRestriction, lastedOf, spansOf } from '../../../server/policy/report/spans.ts'

const quarter = { from: '2026-07-01', to: '2026-09-30' }
const held = (given: Partial<HeldRestriction> & Pick<HeldRestriction, 'id' | 'on'>): HeldRestriction => ({
  customerId: 'jo',
  ended: null,
  adjusted: false,
  ...given,
})

describe('P15: how long restrictions last', () => {
  it.each([
    ['2026-09-30', 'quarter'],
    ['2026-07-01', 'quarter'],
    ['2026-06-30', 'year'],
    ['2025-10-02', 'year'],
    ['2025-10-01', 'two-years'],
    ['2024-10-02', 'two-years'],
    ['2024-10-01', 'longer'],
  ])('in force since %s, on 30 September 2026: %s', (first, age) => {
    expect(ageIn(quarter)({ first })).toBe(age)
  })

  it.each([
    ['2026-02-01', '2026-02-01', 'half-year'],
    ['2026-02-01', '2026-07-31', 'half-year'],
    ['2026-02-01', '2026-08-01', 'year'],
    ['2025-08-02', '2026-08-01', 'year'],
    ['2025-08-01', '2026-08-01', 'two-years'],
    ['2024-08-02', '2026-08-01', 'two-years'],
    ['2024-08-01', '2026-08-01', 'longer'],
  ])('from %s until %s: %s', (first, endedOn, length) => {
    expect(lastedOf({ first, endedOn })).toBe(length)
  })

  it('one that was varied goes on: it counts from the first day of the first, once', () => {
    const first = held({ id: 'a', on: '2024-01-10', ended: { on: '2025-01-10', how: 'replaced' } })
    const second = held({ id: 'b', on: '2025-01-10', ended: { on: '2026-08-01', how: 'replaced' } })
    const now = held({ id: 'c', on: '2026-08-01', adjusted: true })
    const other = held({ id: 'd', customerId: 'kim', on: '2026-08-01' })
    expect(spansOf([first, second, now, other], quarter)).toEqual({
      live: [
        { customerId: 'jo', first: '2024-01-10', adjusted: true },
        { customerId: 'kim', first: '2026-08-01', adjusted: false },
      ],
      ended: [],
    })
  })

  it('two that were varied into each other on one day are followed once, without end', () => {
    const one = held({ id: 'a', on: '2026-08-01', ended: { on: '2026-08-01', how: 'replaced' } })
    const two = held({ id: 'b', on: '2026-08-01', ended: { on: '2026-08-01', how: 'replaced' } })
    const now = held({ id: 'c', on: '2026-08-01' })
    expect(spansOf([one, two, now], quarter).live).toEqual([{ customerId: 'jo', first: '2026-08-01', adjusted: false }])
  })

  it('what ended in the quarter is counted with its length; what ended before it, after it or by variation is not', () => {
    const ended = (id: string, on: string, how: 'lifted' | 'ran-out' | 'replaced') =>
      held({ id, customerId: id, on: '2026-01-01', ended: { on, how } })
    const all = [
      ended('a', '2026-06-30', 'lifted'),
      ended('b', '2026-07-01', 'lifted'),
      ended('c', '2026-09-30', 'ran-out'),
      ended('d', '2026-10-01', 'lifted'),
      ended('e', '2026-09-01', 'replaced'),
    ]
    const { live, ended: over } = spansOf(all, quarter)
    expect(over.map(({ customerId, endedOn }) => [customerId, endedOn])).toEqual([
      ['b', '2026-07-01'],
      ['c', '2026-09-30'],
    ])
    expect(live.map(({ customerId }) => customerId)).toEqual(['d'])
  })

  it('one that begins on the day another was lifted or ran out is a new one', () => {
    const lifted = held({ id: 'a', on: '2024-01-10', ended: { on: '2026-08-01', how: 'lifted' } })
    const ranOut = held({ id: 'b', on: '2025-01-10', ended: { on: '2026-08-01', how: 'ran-out' } })
    const now = held({ id: 'c', on: '2026-08-01' })
    expect(spansOf([lifted, ranOut, now], quarter).live.map(({ first }) => first)).toEqual(['2026-08-01'])
  })

  it('one that replaced two counts from the first day of the older', () => {
    const older = held({ id: 'a', on: '2024-01-10', ended: { on: '2026-08-01', how: 'replaced' } })
    const newer = held({ id: 'b', on: '2025-03-01', ended: { on: '2026-08-01', how: 'replaced' } })
    const now = held({ id: 'c', on: '2026-08-01' })
    expect(spansOf([older, newer, now], quarter).live.map(({ first }) => first)).toEqual(['2024-01-10'])
  })

  it('one that began on the last day of the quarter is in force on it; one that began the day after is not', () => {
    const all = [
      held({ id: 'a', customerId: 'jo', on: '2026-09-30' }),
      held({ id: 'b', customerId: 'kim', on: '2026-10-01' }),
    ]
    expect(spansOf(all, quarter).live.map(({ customerId }) => customerId)).toEqual(['jo'])
  })
})
