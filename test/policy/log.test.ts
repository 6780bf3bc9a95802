import { describe, expect, test } from 'vitest'
import { isOverdue, stateToday } from '../../server/policy/log/log.ts'
import type { RestrictionState } from '../../server/policy/vocabulary.ts'

const line = (given: { state?: RestrictionState; until?: string } = {}) => ({
  state: 'in-force' as const,
  until: null,
  reviewDue: '2027-05-03',
  ...given,
})

describe('P15: a line of the central log', () => {
  test('a restriction has ended once its last day is past, even before that is recorded', () => {
    expect(stateToday(line({ until: '2026-11-03' }), '2026-11-03')).toBe('in-force')
    expect(stateToday(line({ until: '2026-11-02' }), '2026-11-03')).toBe('lifted')
    expect(stateToday(line({ state: 'agreed', until: '2026-11-02' }), '2026-11-03')).toBe('lifted')
    expect(stateToday(line({ state: 'replaced', until: '2026-11-02' }), '2026-11-03')).toBe('replaced')
  })
  test('a review is overdue from the day after its due date, of a restriction in force alone', () => {
    expect(isOverdue(line(), '2027-05-03')).toBe(false)
    expect(isOverdue(line(), '2027-05-04')).toBe(true)
    for (const state of ['agreed', 'lifted', 'replaced'] as const)
      expect(isOverdue(line({ state }), '2028-01-01')).toBe(false)
    expect(isOverdue(line({ until: '2027-12-31' }), '2028-01-01')).toBe(false)
  })
})
