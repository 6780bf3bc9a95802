import { describe, expect, it } from 'vitest'
import { arrangementMarked, markValue } from '../../../server/policy/mail-arrangement/mark-value.ts'

const keys = {
  now: 'k3',
  earlier: [
    { key: 'k1', until: '2026-11-05' },
    { key: 'k2', until: '2026-11-10' },
  ],
}

describe('P13: what the header of a mark says', () => {
  it('is the arrangement’s id and the key of the register', () => {
    expect(markValue('a-1', keys)).toBe('a-1.k3')
    expect(arrangementMarked(markValue('a-1', keys), keys, '2026-11-20')).toBe('a-1')
  })

  it.each([
    ['with today’s key, however late', 'a-1.k3', '2027-11-03', 'a-1'],
    ['with today’s key, before it was used', 'a-1.k3', '2026-11-01', 'a-1'],
    ['with a replaced key, before its last day', 'a-1.k2', '2026-11-09', 'a-1'],
    ['with a replaced key, on its last day', 'a-1.k2', '2026-11-10', 'a-1'],
    ['with a replaced key, on the day after', 'a-1.k2', '2026-11-11', null],
    ['with an older key, on its last day', 'a-1.k1', '2026-11-05', 'a-1'],
    ['with an older key, while a newer one counts', 'a-1.k1', '2026-11-06', null],
    ['with a key that is not the register’s', 'a-1.k9', '2026-11-01', null],
    ['without a key', 'a-1', '2026-11-01', null],
    ['with an empty key', 'a-1.', '2026-11-01', null],
    ['with nothing', '', '2026-11-01', null],
    ['with a key alone', 'k3', '2026-11-01', null],
  ])('names its arrangement only by a key that counted when the message came: %s', (_, value, receivedOn, id) => {
    expect(arrangementMarked(value, keys, receivedOn)).toBe(id)
  })

  it('of a register that never replaced its key, is known by that key alone', () => {
    expect(arrangementMarked('a-1.k3', { now: 'k3', earlier: [] }, '2026-11-03')).toBe('a-1')
    expect(arrangementMarked('a-1.k2', { now: 'k3', earlier: [] }, '2026-11-03')).toBeNull()
  })
})
