import { describe, expect, it } from 'vitest'
import { feedEndsOn, mayHaveCalendarFeed } from '../../../server/policy/review/calendar-feed.ts'
import {
  endsForWantOfReview,
  firstNoticeOn,
  firstReviewDue,
  mayContinueOn,
} from '../../../server/policy/review/review.ts'

describe('P15, G: a restriction that a review continues', () => {
  const grounds = { behaviourSince: 'None.', needs: 'Considered.', lesserMeasures: 'Tried in May.' }

  it('has grounds, and every point of the checklist answered', () => {
    expect(mayContinueOn('continued', grounds)).toBeNull()
    expect(mayContinueOn('continued', null)).toMatchObject({ refusal: 'grounds-missing' })
    expect(mayContinueOn('continued', { ...grounds, needs: ' ' })).toMatchObject({ refusal: 'grounds-missing' })
    expect(mayContinueOn('lifted', null)).toBeNull()
    expect(mayContinueOn('varied', null)).toBeNull()
  })

  it.each<[string, string, number | null, boolean]>([
    ['late, but late reviews end nothing', '2025-01-01', null, false],
    ['late for less than the months in the settings', '2026-08-04', 3, false],
    ['late for exactly so long', '2026-08-03', 3, true],
    ['late for longer', '2026-07-01', 3, true],
  ])('%s', (_, dueOn, months, ends) => {
    const restriction = { reviewDue: dueOn, inForceOn: '2026-01-03', replacesId: null }
    expect(endsForWantOfReview(restriction, '2026-11-03', months)).toBe(ends)
  })

  it('where a new decision keeps an overdue date, only after it has applied as long; a change puts nothing off', () => {
    const decided = { reviewDue: '2026-05-03', inForceOn: '2026-10-03', replacesId: null }
    expect(endsForWantOfReview(decided, '2027-01-02', 3)).toBe(false)
    expect(endsForWantOfReview(decided, '2027-01-03', 3)).toBe(true)
    expect(endsForWantOfReview({ ...decided, replacesId: 'r1' }, '2026-10-03', 3)).toBe(true)
  })
})

it('P15: the reviewer first hears of a review so many days before; a day that is its first day does not count', () => {
  expect(firstNoticeOn('2026-11-30', 28)).toBe('2026-11-02')
  expect(firstReviewDue('2026-11-03', '2026-11-03', 3)).toBe('2027-02-03')
  expect(firstReviewDue('2026-11-03', '2026-11-04', 3)).toBe('2026-11-04')
  expect(firstReviewDue('2026-11-03', '2027-12-01', null)).toBe('2027-05-03')
})

it('P15: the calendar is for authorising officers and the reviewer, and its address works for a year', () => {
  const withRole = (role: 'AuthorisingOfficer' | 'Reviewer' | 'ICT') => ({ oid: 'o', tid: 't', roles: [role] })
  expect(mayHaveCalendarFeed(withRole('AuthorisingOfficer'))).toBeNull()
  expect(mayHaveCalendarFeed(withRole('Reviewer'))).toBeNull()
  expect(mayHaveCalendarFeed(withRole('ICT'))).toMatchObject({ refusal: 'not-authorised' })
  expect(feedEndsOn('2026-11-03')).toBe('2027-11-03')
})
