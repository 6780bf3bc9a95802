import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { knownBankHolidays } from '../../../server/contract/settings/bank-holidays.ts'
import { usualDuties } from '../../../server/contract/settings/duties.ts'
import { daysBetween, daysLater, monthsLater } from '../../../server/policy/calendar.ts'
import { dueOn, isOverdue } from '../../../server/policy/duty/clock.ts'
import {
  isWorkingDay,
  workingDayFrom,
  workingDaysLater,
  yearsWithoutHolidays,
} from '../../../server/policy/duty/working-days.ts'
import type { dutyKinds } from '../../../server/policy/vocabulary-duties.ts'

const holidays = new Set(usualDuties.bankHolidays)
const due = (kind: (typeof dutyKinds)[number], received: string) => dueOn(kind, received, usualDuties)

describe('FOI Act s.10, EIR reg. 5: twenty working days', () => {
  it.each([
    // A plain month; the day of receipt does not count, whatever day it is.
    ['2026-11-03', '2026-12-01'],
    ['2026-11-07', '2026-12-04'],
    ['2026-11-08', '2026-12-04'],
    // Over Christmas and New Year: 25 and 28 December, 1 January.
    ['2026-12-01', '2026-12-31'],
    ['2026-12-14', '2027-01-14'],
    // Over Easter.
    ['2027-03-22', '2027-04-21'],
    // The day before the clocks change.
    ['2027-03-27', '2027-04-26'],
  ])('received on %s: due on %s', (received, day) => {
    expect(due('information-request', received)).toBe(day)
  })
})

describe('UK GDPR Art. 12, as the ICO reads it: one calendar month', () => {
  it.each([
    ['2026-09-03', '2026-10-05', 'from a Saturday to the next working day'],
    ['2026-11-03', '2026-12-03', 'the same date of the next month'],
    ['2027-01-31', '2027-03-01', 'the last day of February is a Sunday'],
    ['2028-01-31', '2028-02-29', 'the last day of a leap year’s February'],
    ['2026-10-31', '2026-11-30', 'the last day of a shorter month'],
    ['2026-11-25', '2026-12-29', 'Christmas Day, then a weekend and a bank holiday'],
    ['2026-12-01', '2027-01-04', 'New Year’s Day, then a weekend'],
  ])('received on %s: due on %s (%s)', (received, day) => {
    expect(due('subject-access', received)).toBe(day)
  })
})

describe('the other clocks', () => {
  it.each([
    ['data-protection-complaint', '2026-11-03', '2026-12-03'],
    ['data-protection-complaint', '2026-11-25', '2026-12-29'],
    ['safeguarding', '2026-11-07', '2026-11-07'],
    ['filed-mail', '2026-11-03', '2026-11-10'],
    ['filed-mail', '2026-12-23', '2027-01-04'],
    ['message', '2026-11-03', null],
    ['complaint', '2026-11-03', null],
    ['adjustments', '2026-11-03', null],
  ] as const)('%s received on %s: %s', (kind, received, day) => {
    expect(due(kind, received)).toBe(day)
  })

  it('a duty is overdue after its last day, until it is dealt with', () => {
    const duty = { dueOn: '2026-12-01', dealtAt: null }
    expect(isOverdue(duty, '2026-12-01')).toBe(false)
    expect(isOverdue(duty, '2026-12-02')).toBe(true)
    expect(isOverdue({ ...duty, dealtAt: '2026-12-05T09:00:00.000Z' }, '2026-12-06')).toBe(false)
    expect(isOverdue({ dueOn: null, dealtAt: null }, '2099-01-01')).toBe(false)
  })
})

describe('bank holidays', () => {
  it('are weekdays, eight or more a year, with Christmas and Good Friday', () => {
    for (const [year, days] of Object.entries(knownBankHolidays)) {
      expect(days.length).toBeGreaterThanOrEqual(8)
      for (const day of days) {
        expect(day.slice(0, 4)).toBe(year)
        expect(isWorkingDay(day, new Set())).toBe(true)
        expect(isWorkingDay(day, holidays)).toBe(false)
      }
    }
  })

  it('a year without any is named: in the list, before it, after it, and where a clock reaches into it', () => {
    expect(yearsWithoutHolidays('2026-12-01', '2027-01-14', holidays)).toEqual([])
    expect(yearsWithoutHolidays('2028-12-11', '2029-01-12', holidays)).toEqual(['2029'])
    expect(yearsWithoutHolidays('2024-12-11', '2025-01-12', holidays)).toEqual(['2024'])
    expect(yearsWithoutHolidays('2030-01-01', '2031-01-01', holidays)).toEqual(['2030', '2031'])
    expect(yearsWithoutHolidays('2026-01-01', '2026-12-31', new Set())).toEqual(['2026'])
  })
})

describe('whatever the day and the list', () => {
  const day = fc.integer({ min: 0, max: 5000 }).map((n) => daysLater('2024-01-01', n))
  const list = fc.array(day, { maxLength: 60 }).map((days) => new Set(days))

  it('working days count exactly, end on one, and a holiday more never makes it earlier', () => {
    fc.assert(
      fc.property(day, list, day, fc.integer({ min: 1, max: 40 }), (from, days, extra, n) => {
        const to = workingDaysLater(from, n, days)
        let counted = 0
        for (let one = daysLater(from, 1); one <= to; one = daysLater(one, 1))
          counted += Number(isWorkingDay(one, days))
        expect([counted, isWorkingDay(to, days)]).toEqual([n, true])
        expect(workingDaysLater(from, n, new Set([...days, extra])) >= to).toBe(true)
      }),
    )
  })

  it('a subject access request is due at most a month later, plus days that are no working days', () => {
    fc.assert(
      fc.property(day, list, (received, days) => {
        const to = dueOn('subject-access', received, { bankHolidays: [...days], filedMailWorkingDays: 5 }) ?? ''
        const month = monthsLater(received, 1)
        expect([isWorkingDay(to, days), to]).toEqual([true, workingDayFrom(month, days)])
        for (let one = month; one < to; one = daysLater(one, 1)) expect(isWorkingDay(one, days)).toBe(false)
        expect(daysBetween(received, month)).toBeGreaterThanOrEqual(28)
      }),
    )
  })
})
