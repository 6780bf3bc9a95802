import { describe, expect, it } from 'vitest'
import { isStanding } from '../../addin/api/standing.ts'
import type { Standing } from '../../server/contract/standing.ts'

const warned = {
  kind: 'warned',
  customerId: 'c',
  warningId: 'w',
  warnedAt: '2026-11-03T09:41:00.000Z',
  service: null,
  lapsesOn: '2027-11-03',
} satisfies Standing

describe('a standing from the register', () => {
  it('is taken when it is as the contract has it', () => {
    expect(isStanding(warned)).toBe(true)
    expect(isStanding({ kind: 'not-on-register' })).toBe(true)
    expect(isStanding({ kind: 'not-checked', why: 'no-address' })).toBe(true)
  })

  it.each([
    ['nothing', undefined],
    ['a page from a proxy', '<p>Sign in to the network</p>'],
    ['an empty object', {}],
    ['a list', []],
    ['a kind nobody knows', { kind: 'fine' }],
    ['a kind that every object has', { kind: 'constructor' }],
    ['a part missing', { ...warned, lapsesOn: undefined }],
    ['a date that is none', { ...warned, warnedAt: 'yesterday' }],
    [
      'a restriction without its instruction',
      { kind: 'restricted', customerId: 'c', restrictionId: 'r', since: '2026-11-03', until: null },
    ],
    ['a reason nobody knows', { kind: 'not-checked', why: 'tired' }],
  ])('is not taken from %s', (_, given) => {
    expect(isStanding(given)).toBe(false)
  })
})
