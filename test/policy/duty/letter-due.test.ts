import { describe, expect, it } from 'vitest'
import { letterDueOn, weekOverdue } from '../../../server/policy/duty/letter-due.ts'

describe('P14: a letter is due', () => {
  // 3 November 2026 is a Tuesday.
  it.each([
    ['five working days after the decision', '2026-11-03', null, '2026-11-10'],
    ['the next working day if what it confirms is in force', '2026-11-03', '2026-11-03', '2026-11-04'],
    ['the next working day after a Friday', '2026-11-06', '2026-11-06', '2026-11-09'],
    ['no later because it came into force late', '2026-11-03', '2026-11-20', '2026-11-10'],
    ['the next working day after a change while it is in force', '2027-02-01', '2026-11-03', '2027-02-02'],
    ['not on a bank holiday', '2026-12-24', null, '2027-01-05'],
  ])('%s', (_, decidedOn, inForceOn, due) => {
    const bankHolidays = ['2026-12-25', '2026-12-28', '2027-01-01']
    expect(letterDueOn({ decidedOn, inForceOn }, bankHolidays)).toBe(due)
  })

  it('is overdue from the next day, and told of once a week', () => {
    const weeks = ['2026-11-10', '2026-11-11', '2026-11-17', '2026-11-18'].map((day) => weekOverdue('2026-11-10', day))
    expect(weeks).toEqual([null, 1, 1, 2])
  })
})
