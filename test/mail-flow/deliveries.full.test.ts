import fc from 'fast-check'
import { expect, test } from 'vitest'
import { worlds, wrongDeliveries } from './deliveries.ts'
import type { Reading } from './exchange.ts'

test.each<Reading>(['per-recipient', 'per-message'])(
  'P13, P16: 10,000 generated registers and messages, conditions %s: no copy goes wrong',
  (reading) => {
    fc.assert(
      fc.property(worlds, (world) => {
        expect(wrongDeliveries(world, reading)).toEqual([])
      }),
      { numRuns: 10_000 },
    )
  },
  120_000,
)
