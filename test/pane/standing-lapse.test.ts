import { expect, it, vi } from 'vitest'
import { untilLapse } from '../../addin/standing/use-lapse.ts'
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

it('P9, P10: a card that stays open is asked again as soon as its warning has lapsed, and not before', () => {
  vi.useFakeTimers({ now: new Date(2026, 10, 3, 22), toFake: ['Date'] })
  try {
    for (const of of [warned, formally]) {
      expect(untilLapse(of('2026-11-04'))).toBe(2 * hour + 2000)
      // Asked already, and this device's clock is ahead of the register's: not over and over.
      expect(untilLapse(of('2026-11-03'))).toBe(false)
      // More than a timer takes.
      expect(untilLapse(of('2027-11-04'))).toBe(false)
    }
    expect(untilLapse({ kind: 'not-on-register' })).toBe(false)
  } finally {
    vi.useRealTimers()
  }
})
