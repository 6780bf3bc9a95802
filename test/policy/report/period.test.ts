import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAt, daysLater, endOfMonth } from '../../../server/policy/calendar.ts'
import {
  dayBefore,
  dayReader,
  lastTwelveMonths,
  mayCountPeriod,
  momentsOf,
  monthsOf,
} from '../../../server/policy/report/period.ts'

const day = fc.integer({ min: 0, max: 9000 }).map((days) => daysLater('2015-01-01', days))

describe('P15: the days in a period', () => {
  it('a moment belongs to its calendar day, or to none outside the period', () => {
    const moment = fc.date({
      min: new Date('2026-02-20'),
      max: new Date('2026-11-10'),
      noInvalidDate: true,
    })
    const period = { from: '2026-03-01', to: '2026-10-31' }
    for (const timeZone of ['Europe/London', 'America/New_York']) {
      const read = dayReader(period, timeZone)
      fc.assert(
        fc.property(moment, (at) => {
          const said = dayAt(at, timeZone)
          expect(read(at.toISOString())).toBe(period.from <= said && said <= period.to ? said : null)
        }),
      )
    }
  })

  it('a moment has the same day, whichever periods were counted before', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 * 24 }), (from, days, hours) => {
        const at = new Date(Date.parse(from) + hours * 3_600_000)
        const period = { from, to: daysLater(from, days) }
        const said = dayAt(at, 'Europe/London')
        const inside = period.from <= said && said <= period.to
        expect(dayReader(period, 'Europe/London')(at.toISOString())).toBe(inside ? said : null)
      }),
      { numRuns: 500 },
    )
  })

  it('months cover the period without gap or overlap, each within one calendar month', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 1500 }), (from, days) => {
        const months = monthsOf({ from, to: daysLater(from, days) })
        expect(months[0]?.from).toBe(from)
        expect(months.at(-1)?.to).toBe(daysLater(from, days))
        for (const [n, month] of months.entries()) {
          expect(month.from.slice(0, 7)).toBe(month.to.slice(0, 7))
          if (n > 0) expect(month.from).toBe(daysLater(months[n - 1]?.to ?? '', 1))
        }
      }),
    )
  })

  it('October in London starts in summer time and ends in winter time', () => {
    expect(momentsOf({ from: '2026-10-01', to: '2026-10-31' }, 'Europe/London')).toEqual({
      since: '2026-09-30T23:00:00.000Z',
      before: '2026-11-01T00:00:00.000Z',
    })
    expect(endOfMonth('2028-02-01')).toBe('2028-02-29')
  })

  it('the default period is the twelve months that end today', () => {
    expect(lastTwelveMonths('2026-11-03')).toEqual({ from: '2025-11-04', to: '2026-11-03' })
  })

  it.each([
    ['the wrong way round', '2026-11-02', '2026-11-01', 'period-not-valid'],
    ['tomorrow', '2026-11-01', '2026-11-04', 'period-not-valid'],
    ['more than ten years', '2016-11-03', '2026-11-03', 'period-not-valid'],
    ['ten years', '2016-11-04', '2026-11-03', undefined],
    ['one day', '2026-11-03', '2026-11-03', undefined],
  ])('%s: %s to %s', (_, from, to, refusal) => {
    expect(mayCountPeriod({ from, to }, '2026-11-03')?.refusal).toBe(refusal)
  })

  it.each([
    ['in the middle of a month', '2026-11-03', '2026-11-02'],
    ['on the first of a year', '2027-01-01', '2026-12-31'],
    ['on the first of March in a leap year', '2028-03-01', '2028-02-29'],
  ])('the day before a period that begins %s', (_, from, before) => {
    expect(dayBefore({ from, to: '2030-12-31' })).toBe(before)
  })

  it.each([
    ['the last moment before it', '2026-03-26T23:59:59.999Z', null],
    ['its first moment', '2026-03-27T00:00:00.000Z', '2026-03-27'],
    ['the last moment of a day', '2026-03-27T23:59:59.999Z', '2026-03-27'],
    ['the first moment of a day', '2026-03-28T00:00:00.000Z', '2026-03-28'],
    ['the last moment of the day with 23 hours', '2026-03-29T22:59:59.999Z', '2026-03-29'],
    ['the first moment after the day with 23 hours', '2026-03-29T23:00:00.000Z', '2026-03-30'],
    ['its last moment', '2026-03-31T22:59:59.999Z', '2026-03-31'],
    ['the first moment after it', '2026-03-31T23:00:00.000Z', null],
  ])('of the last days of March in London, when summer time begins: %s', (_, moment, day) => {
    expect(dayReader({ from: '2026-03-27', to: '2026-03-31' }, 'Europe/London')(moment)).toBe(day)
  })

  it.each([
    ['its first moment', '2026-10-23T23:00:00.000Z', '2026-10-24'],
    ['the first moment of the day with 25 hours', '2026-10-24T23:00:00.000Z', '2026-10-25'],
    ['the last hour of the day with 25 hours', '2026-10-25T23:30:00.000Z', '2026-10-25'],
    ['the first moment after the day with 25 hours', '2026-10-26T00:00:00.000Z', '2026-10-26'],
    ['the first moment after it', '2026-10-27T00:00:00.000Z', null],
  ])('of the days in October in London when summer time ends: %s', (_, moment, day) => {
    expect(dayReader({ from: '2026-10-24', to: '2026-10-26' }, 'Europe/London')(moment)).toBe(day)
  })

  it('of the days when summer time begins or ends, also when the starts of days are looked for anew', () => {
    // So many days that those before are forgotten.
    dayReader({ from: '1950-01-01', to: '2012-12-31' }, 'Europe/London')
    const read = (from: string, moment: string) => dayReader({ from, to: daysLater(from, 4) }, 'Europe/London')(moment)
    expect(read('2026-10-24', '2026-10-25T23:30:00.000Z')).toBe('2026-10-25')
    expect(read('2026-10-24', '2026-10-26T00:00:00.000Z')).toBe('2026-10-26')
    expect(read('2026-03-28', '2026-03-29T23:00:00.000Z')).toBe('2026-03-30')
  })
})
