import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { untilLapse } from '../../addin/pane/standing/use-lapse.ts'
import type { Standing } from '../../server/contract/standing/standing.ts'

const warned = (lapsesOn: string): Standing => ({
  ...{ kind: 'warned', customerId: 'c', warningId: 'w', warnedAt: '2025-11-04T09:00:00.000Z', service: null },
  lapsesOn,
})
const formally = (lapsesOn: string): Standing => ({
  ...{ kind: 'formally-warned', customerId: 'c', formalWarningId: 'f', warnedOn: '2025-11-04', service: null },
  lapsesOn,
})
const hour = 3_600_000
const london = 'Europe/London'

afterEach(() => void vi.useRealTimers())

describe.each([
  ['is right', new Date('2026-11-03T22:00:00Z')],
  ['is five hours behind', new Date('2026-11-03T17:00:00Z')],
  ['is five hours ahead', new Date('2026-11-04T03:00:00Z')],
])('P9, P10: a card that stays open, on a device whose clock %s', (_, now) => {
  beforeEach(() => void vi.useFakeTimers({ now, toFake: ['Date'] }))

  it('is asked again as soon as its warning has lapsed by the register’s clock, and not before', () => {
    for (const of of [warned, formally]) {
      expect(untilLapse(of('2026-11-04'), '2026-11-03T22:00:00.000Z', london)).toBe(2 * hour + 2000)
      // More than a timer takes.
      expect(untilLapse(of('2027-11-04'), '2026-11-03T22:00:00.000Z', london)).toBe(false)
      // Asked already, and lapsed: not over and over.
      expect(untilLapse(of('2026-11-03'), '2026-11-03T22:00:00.000Z', london)).toBe(false)
    }
    expect(untilLapse({ kind: 'not-on-register' }, '2026-11-03T22:00:00.000Z', london)).toBe(false)
  })
})

it.each([
  ['in summer', '2026-07-01', '2026-06-30T22:00:00.000Z', london, hour],
  ['as summer time begins', '2026-03-29', '2026-03-28T22:00:00.000Z', london, 2 * hour],
  ['the day after', '2026-03-30', '2026-03-29T22:00:00.000Z', london, hour],
  ['far to the east', '2026-11-04', '2026-11-03T09:00:00.000Z', 'Pacific/Auckland', 2 * hour],
  ['far to the west', '2026-11-04', '2026-11-04T09:00:00.000Z', 'Pacific/Honolulu', hour],
  ['where midnight is skipped', '2018-11-04', '2018-11-04T02:00:00.000Z', 'America/Sao_Paulo', hour],
  ['with half an hour', '2026-11-04', '2026-11-03T18:00:00.000Z', 'Asia/Kolkata', hour / 2],
])('P9, P10: the day begins in the council’s time zone, %s', (_, lapsesOn, checkedAt, timeZone, left) => {
  expect(untilLapse(warned(lapsesOn), checkedAt, timeZone)).toBe(left + 2000)
})
