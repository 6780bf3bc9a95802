import { describe, expect, test } from 'vitest'
import { isMarked, isOverdue, type LogLine, stateToday } from '../../server/policy/log/log.ts'

const line = (given: Partial<LogLine> = {}): LogLine => ({
  state: 'in-force',
  until: null,
  reviewDue: '2027-05-03',
  letterOutstanding: false,
  mailOutstanding: false,
  ...given,
})

describe('P15: a line of the central log', () => {
  test('a restriction has ended once its last day is past, even before that is recorded', () => {
    expect(stateToday(line({ until: '2026-11-03' }), '2026-11-03')).toBe('in-force')
    expect(stateToday(line({ until: '2026-11-02' }), '2026-11-03')).toBe('lifted')
    expect(stateToday(line({ state: 'agreed', until: '2026-11-02' }), '2026-11-03')).toBe('lifted')
    expect(stateToday(line({ state: 'replaced', until: '2026-11-02' }), '2026-11-03')).toBe('replaced')
  })
  test('a review is due from its first notice, and overdue from the day after its due date', () => {
    const on = (today: string) => [isMarked(line(), 'review-due', today, 28), isOverdue(line(), today)]
    expect(on('2027-04-04')).toEqual([false, false])
    expect(on('2027-04-05')).toEqual([true, false])
    expect(on('2027-05-03')).toEqual([true, false])
    expect(on('2027-05-04')).toEqual([true, true])
  })
  test('only a restriction in force is due for review', () => {
    for (const state of ['agreed', 'lifted', 'replaced'] as const) {
      expect(isMarked(line({ state }), 'review-due', '2028-01-01', 28)).toBe(false)
      expect(isMarked(line({ state }), 'overdue', '2028-01-01', 28)).toBe(false)
    }
    expect(isMarked(line({ until: '2027-12-31' }), 'overdue', '2028-01-01', 28)).toBe(false)
  })
  test('an outstanding letter and an outstanding mail arrangement are marked', () => {
    expect(isMarked(line({ letterOutstanding: true }), 'letter-outstanding', '2026-11-03', 28)).toBe(true)
    expect(isMarked(line({ mailOutstanding: true }), 'mail-outstanding', '2026-11-03', 28)).toBe(true)
    expect(isMarked(line(), 'letter-outstanding', '2026-11-03', 28)).toBe(false)
  })
})
