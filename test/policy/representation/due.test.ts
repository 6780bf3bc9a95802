import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysLater } from '../../../server/policy/calendar.ts'
import { answerDue, dueMoved, nextDue, representationDue } from '../../../server/policy/representation/due.ts'

const day = fc.integer({ min: 0, max: 20_000 }).map((n) => daysLater('2000-01-01', n))
const periods = { acknowledgeWithinDays: 5, answerWithinDays: 28 }

describe('P14, P15: by when something that was said is acknowledged and answered', () => {
  it('counts the days of the settings from the day it came', () => {
    expect(representationDue('2026-11-03', periods)).toEqual({ acknowledgeBy: '2026-11-08', answerBy: '2026-12-01' })
    expect(answerDue('2026-12-31', periods)).toBe('2027-01-28')
  })

  it.each([
    ['2026-11-08', '2026-12-01', null, { act: 'acknowledge', on: '2026-11-08' }],
    ['2026-11-08', '2026-12-01', '2026-11-05', { act: 'answer', on: '2026-12-01' }],
    // The council answers sooner than it acknowledges.
    ['2026-11-08', '2026-11-07', null, { act: 'answer', on: '2026-11-07' }],
    ['2026-11-08', '2026-11-08', null, { act: 'acknowledge', on: '2026-11-08' }],
    ['2026-11-08', null, null, { act: 'acknowledge', on: '2026-11-08' }],
    ['2026-11-08', null, '2026-11-05', null],
    [null, '2026-12-01', null, { act: 'answer', on: '2026-12-01' }],
    [null, null, null, null],
  ] as const)(
    'acknowledge by %s, answer by %s, acknowledged on %s: next is %j',
    (acknowledgeBy, answerBy, on, next) => {
      expect(nextDue({ acknowledgeBy, answerBy, acknowledgedOn: on })).toEqual(next)
    },
  )

  it('G: a day of receipt that is corrected moves both by as much, whatever the settings say now', () => {
    fc.assert(
      fc.property(
        day,
        day,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 120 }),
        (before, after, a, b) => {
          const then = { acknowledgeWithinDays: a, answerWithinDays: b }
          expect(dueMoved(representationDue(before, then), before, after)).toEqual(representationDue(after, then))
        },
      ),
    )
    expect(dueMoved({ acknowledgeBy: null, answerBy: null }, '2026-11-03', '2026-11-04')).toEqual({
      acknowledgeBy: null,
      answerBy: null,
    })
  })
})
