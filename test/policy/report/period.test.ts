import { describe, expect, it } from 'vitest'
import { mayReport, momentsOf, readReportPeriod, reportPeriods } from '../../../server/policy/report/period.ts'

const codes = (periods: { code: string }[]) => periods.map(({ code }) => code)

describe('P15: the periods to choose from', () => {
  it('a quarter is three months; a year is four quarters from April on', () => {
    expect(readReportPeriod('2028-Q1')).toEqual({
      ...{ code: '2028-Q1', from: '2028-01-01', to: '2028-03-31', quarters: ['2028-Q1'] },
    })
    expect(readReportPeriod('2026-27')?.quarters).toEqual(['2026-Q2', '2026-Q3', '2026-Q4', '2027-Q1'])
  })

  it.each([
    ['2008-09', '2008-04-01', '2009-03-31'],
    ['2009-10', '2009-04-01', '2010-03-31'],
    ['2099-00', '2099-04-01', '2100-03-31'],
  ])('the year %s is from %s to %s: its second part has two digits', (code, from, to) => {
    expect(readReportPeriod(code)).toMatchObject({ from, to })
  })

  it.each(['x2026-Q1', '12026-Q1', '2026-Q12', '2026-Q5', '2026-28', '2008-9', ' 2026-27'])(
    '“%s” is not a period',
    (code) => {
      expect(readReportPeriod(code)).toBeNull()
    },
  )

  it('the latest eight quarters are offered, however late in the year it is', () => {
    expect(codes(reportPeriods('2026-12-31').quarters)).toEqual([
      ...['2026-Q3', '2026-Q2', '2026-Q1'],
      ...['2025-Q4', '2025-Q3', '2025-Q2', '2025-Q1'],
      '2024-Q4',
    ])
    expect(codes(reportPeriods('2026-01-15').quarters)).toEqual([
      ...['2025-Q4', '2025-Q3', '2025-Q2', '2025-Q1'],
      ...['2024-Q4', '2024-Q3', '2024-Q2', '2024-Q1'],
    ])
  })

  it('the latest three years are offered, also before this year’s is over', () => {
    expect(codes(reportPeriods('2026-03-31').years)).toEqual(['2024-25', '2023-24', '2022-23'])
    expect(codes(reportPeriods('2026-04-01').years)).toEqual(['2025-26', '2024-25', '2023-24'])
  })

  it.each([
    ['a quarter is not offered on its last day', '2026-09-30', '2026-Q2', '2025-26'],
    ['a quarter is offered on the day after', '2026-10-01', '2026-Q3', '2025-26'],
    ['a year is not offered on its last day', '2026-03-31', '2025-Q4', '2024-25'],
    ['a year is offered on the day after', '2026-04-01', '2026-Q1', '2025-26'],
  ])('%s', (_, today, quarter, year) => {
    const { quarters, years } = reportPeriods(today)
    expect([quarters[0]?.code, years[0]?.code]).toEqual([quarter, year])
  })

  it.each([
    ['2026-Q3', '2026-09-30', 'period-not-over'],
    ['2026-Q3', '2026-10-01', undefined],
    ['2016-Q4', '2026-10-01', undefined],
    ['2016-Q4', '2026-10-02', 'period-not-valid'],
  ])('a report of %s on %s: %s', (code, today, refusal) => {
    const period = readReportPeriod(code) ?? { from: '', to: '' }
    expect(mayReport(period, today)?.refusal).toBe(refusal)
  })

  it('October in London starts in summer time and ends in winter time', () => {
    expect(momentsOf({ from: '2026-10-01', to: '2026-10-31' }, 'Europe/London')).toEqual({
      since: '2026-09-30T23:00:00.000Z',
      before: '2026-11-01T00:00:00.000Z',
    })
  })
})
