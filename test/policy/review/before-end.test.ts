import { describe, expect, it } from 'vitest'
import { isBeforeEnd, latestReviewOn, reviewDueInLetter } from '../../../server/policy/review/review.ts'

describe('P15: a review', () => {
  it('is promised only before the last day', () => {
    expect(isBeforeEnd('2027-05-03', null)).toBe(true)
    expect(isBeforeEnd('2027-05-03', '2027-05-04')).toBe(true)
    expect(isBeforeEnd('2027-05-03', '2027-05-03')).toBe(false)
    expect(isBeforeEnd('2027-05-03', '2027-05-02')).toBe(false)
  })
})

describe('P15: a review that is due today', () => {
  it('is no promise in a letter that goes today', () => {
    expect(reviewDueInLetter('2027-05-03', '2027-05-03', '2027-05-03', 6)).toBe('2027-11-03')
    expect(reviewDueInLetter('2027-05-04', '2027-05-03', '2027-05-04', 6)).toBe('2027-05-04')
  })

  it('limits new terms no more, since its day has come; one that is to come does', () => {
    expect(latestReviewOn('2027-05-03', 6, '2027-05-03')).toBe('2027-11-03')
    expect(latestReviewOn('2027-05-03', 6, '2027-05-02')).toBe('2027-11-03')
    expect(latestReviewOn('2027-05-03', 6, '2027-05-04')).toBe('2027-05-04')
    expect(latestReviewOn('2027-05-03', 6, null)).toBe('2027-11-03')
  })
})
