import { describe, expect, test } from 'vitest'
import { confirmedApart, toCorrect, weekOfSilence, weeksOpen } from '../../server/policy/mail-arrangement/drift.ts'

describe('P13: drift that stays open', () => {
  test('is reported again after each whole week', () => {
    const weeks = ['2026-11-01', '2026-11-07', '2026-11-08', '2026-11-14', '2026-11-15', '2026-11-29']
    expect(weeks.map((day) => weeksOpen('2026-11-01', day))).toEqual([null, null, 1, 1, 2, 4])
  })

  test('a daily check that stops is reported after three days, then each week; one that never ran is not', () => {
    const days = ['2026-11-01', '2026-11-03', '2026-11-04', '2026-11-10', '2026-11-11']
    expect(days.map((day) => weekOfSilence('2026-11-01', day))).toEqual([null, null, 1, 1, 2])
    expect(weekOfSilence(null, '2026-11-04')).toBeNull()
  })
})

test('P13: what is in place, as somebody confirmed, needs no correction', () => {
  const [missing, apart] = [{ kind: 'rule-missing' }, { kind: confirmedApart }]
  expect(toCorrect([missing, apart, missing])).toEqual([missing, missing])
  expect(toCorrect([apart])).toEqual([])
})
