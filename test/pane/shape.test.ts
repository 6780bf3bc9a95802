import { is } from 'valibot'
import { describe, expect, it } from 'vitest'
import { type Standing, standing } from '../../server/contract/standing/standing.ts'

const warned = {
  kind: 'warned',
  customerId: '0198c5b2-7c00-7000-8000-000000000001',
  warningId: '0198c5b2-7c00-7000-8000-000000000002',
  warnedAt: '2026-11-03T09:41:00.000Z',
  service: null,
  lapsesOn: '2027-11-03',
} satisfies Standing

describe('a standing from the register', () => {
  it('is accepted when it fits the contract', () => {
    expect(is(standing, warned)).toBe(true)
    expect(is(standing, { kind: 'not-on-register' })).toBe(true)
    expect(is(standing, { kind: 'not-checked', why: 'no-address' })).toBe(true)
  })

  it.each([
    ['nothing', undefined],
    ['a page from a proxy', '<p>Sign in to the network</p>'],
    ['an empty object', {}],
    ['a list', []],
    ['an unknown kind', { kind: 'fine' }],
    ['a kind that every object inherits', { kind: 'constructor' }],
    ['a missing part', { ...warned, lapsesOn: undefined }],
    ['an invalid date', { ...warned, warnedAt: 'yesterday' }],
    [
      'a restriction without its instruction',
      {
        kind: 'restricted',
        customerId: '0198c5b2-7c00-7000-8000-000000000001',
        restrictionId: '0198c5b2-7c00-7000-8000-000000000003',
        since: '2026-11-03',
        until: null,
        scope: { kind: 'whole-council' },
      },
    ],
    ['an unknown reason', { kind: 'not-checked', why: 'tired' }],
  ])('is not accepted from %s', (_, given) => {
    expect(is(standing, given)).toBe(false)
  })
})
