import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dayAt,
  daysLater,
  earliest,
  endOfMonth,
  monthsLater,
  quarterEnd,
  startOfDay,
} from '../../server/policy/calendar.ts'

describe('a day is a day in the council’s time zone', () => {
  it.each([
    ['2026-01-15T23:59:59.999Z', 'Europe/London', '2026-01-15'],
    ['2026-07-15T22:59:59.999Z', 'Europe/London', '2026-07-15'],
    ['2026-07-15T23:00:00.000Z', 'Europe/London', '2026-07-16'],
    ['2026-10-25T00:30:00.000Z', 'Europe/London', '2026-10-25'],
    ['2026-01-01T04:59:00.000Z', 'America/New_York', '2025-12-31'],
    ['2026-01-01T10:00:00.000Z', 'Pacific/Kiritimati', '2026-01-02'],
    // A mistyped year compares with the others, too.
    ['0026-03-01T12:00:00.000Z', 'Europe/London', '0026-03-01'],
  ])('%s in %s is %s', (moment, timeZone, day) => {
    expect(dayAt(new Date(moment), timeZone)).toBe(day)
  })
})

describe('a day begins at its first moment in the council’s time zone', () => {
  it.each([
    ['in winter', '2026-01-15', 'Europe/London', '2026-01-15T00:00:00.000Z'],
    ['in summer', '2026-07-15', 'Europe/London', '2026-07-14T23:00:00.000Z'],
    ['as summer time begins', '2026-03-29', 'Europe/London', '2026-03-29T00:00:00.000Z'],
    ['the day after', '2026-03-30', 'Europe/London', '2026-03-29T23:00:00.000Z'],
    ['as summer time ends', '2026-10-25', 'Europe/London', '2026-10-24T23:00:00.000Z'],
    ['the day after', '2026-10-26', 'Europe/London', '2026-10-26T00:00:00.000Z'],
    ['where midnight is skipped', '2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
    ['where 23:00 comes twice the evening before', '2019-02-17', 'America/Sao_Paulo', '2019-02-17T03:00:00.000Z'],
    ['where the whole day is skipped, the next one', '2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
    ['with three quarters of an hour', '2026-01-15', 'Asia/Kathmandu', '2026-01-14T18:15:00.000Z'],
    ['farthest to the east', '2026-01-02', 'Pacific/Kiritimati', '2026-01-01T10:00:00.000Z'],
    ['farthest to the west', '2026-01-02', 'Pacific/Niue', '2026-01-02T11:00:00.000Z'],
  ])('%s: %s in %s', (_, day, timeZone, begins) => {
    expect(startOfDay(day, timeZone).toISOString()).toBe(begins)
  })

  it('on any day, in any time zone, the moment before is of an earlier day', () => {
    const anyDay = fc.integer({ min: 0, max: 9000 }).map((days) => daysLater('2015-01-01', days))
    const zone = fc.constantFrom(
      ...['Europe/London', 'America/New_York', 'Pacific/Kiritimati', 'Asia/Kathmandu', 'America/Sao_Paulo'],
    )
    fc.assert(
      fc.property(anyDay, zone, (day, timeZone) => {
        const start = startOfDay(day, timeZone)
        expect(dayAt(start, timeZone)).toBe(day)
        expect(dayAt(new Date(start.getTime() - 1), timeZone) < day).toBe(true)
      }),
    )
  })
})

describe('months are calendar months', () => {
  it.each([
    ['2026-11-03', 12, '2027-11-03'],
    ['2026-11-03', 2, '2027-01-03'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-11-30', 1, '2026-12-30'],
    ['0026-01-31', 1, '0026-02-28'],
  ])('%s plus %i months is %s', (day, months, later) => {
    expect(monthsLater(day, months)).toBe(later)
  })

  it('the result is a real date in the target month, never later in the month than the start', () => {
    const day = fc
      .date({ min: new Date('1970-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 240 }), (start, months) => {
        const later = monthsLater(start, months)
        const monthNumber = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
        expect(new Date(later).toISOString().slice(0, 10)).toBe(later)
        expect(monthNumber(later) - monthNumber(start)).toBe(months)
        expect(later.slice(8) <= start.slice(8)).toBe(true)
      }),
    )
  })
})

it.each([
  ['2026-01-01', '2026-01-31', '2026-03-31'],
  ['2026-03-31', '2026-03-31', '2026-03-31'],
  ['2028-02-10', '2028-02-29', '2028-03-31'],
  ['2026-06-15', '2026-06-30', '2026-06-30'],
  ['2026-07-01', '2026-07-31', '2026-09-30'],
  ['2026-11-03', '2026-11-30', '2026-12-31'],
  ['2026-12-31', '2026-12-31', '2026-12-31'],
])('the month of %s ends on %s, its quarter on %s', (day, month, quarter) => {
  expect([endOfMonth(day), quarterEnd(day)]).toEqual([month, quarter])
})

it.each([
  ['2026-11-03', [], '2026-11-03'],
  ['2026-11-03', ['2026-11-02', '2026-12-01'], '2026-11-02'],
  ['2026-11-03', [null, '2026-11-04'], '2026-11-03'],
  ['2026-11-03', [null, '2025-12-31'], '2025-12-31'],
])('the earliest of %s and %j is %s', (first, others, day) => {
  expect(earliest(first, ...others)).toBe(day)
})
