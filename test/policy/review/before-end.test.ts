import { describe, expect, it } from 'vitest'
import { isBeforeEnd } from '../../../server/policy/review/review.ts'

describe('P15: a review', () => {
  it('is promised only before the last day', () => {
    expect(isBeforeEnd('2027-05-03', null)).toBe(true)
    expect(isBeforeEnd('2027-05-03', '2027-05-04')).toBe(true)
    expect(isBeforeEnd('2027-05-03', '2027-05-03')).toBe(false)
    expect(isBeforeEnd('2027-05-03', '2027-05-02')).toBe(false)
  })
})
