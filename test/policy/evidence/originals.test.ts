import { describe, expect, it } from 'vitest'
import { mayKeepOriginals, quotaShareToReport } from '../../../server/policy/evidence/originals.ts'

describe('P1: the quota of originals', () => {
  it.each([
    ['the first, smaller than the quota', 0, 10, undefined],
    ['one that fills it exactly', 90, 10, undefined],
    ['one that is a byte too large', 90, 11, 'no-room-for-original'],
    ['one, when it is full', 100, 1, 'no-room-for-original'],
    ['the first, larger than the quota', 0, 101, 'no-room-for-original'],
    ['none, when it is full', 100, 0, undefined],
    ['none, after the quota was lowered', 120, 0, undefined],
    ['one, after the quota was lowered', 120, 1, 'no-room-for-original'],
  ])('keeps an original only if it fits: %s: %i + %i of 100 bytes', (_, kept, bytes, refusal) => {
    expect(mayKeepOriginals(kept, bytes, 100)?.refusal).toBe(refusal)
  })

  it.each([
    [0, null],
    [799, null],
    [800, 80],
    [949, 80],
    [950, 95],
    [1000, 95],
    [1200, 95],
  ])('is reported to the register keeper from 80 and from 95 per cent: %i of 1000 bytes: %s', (kept, share) => {
    expect(quotaShareToReport(kept, 1000)).toBe(share)
  })
})
