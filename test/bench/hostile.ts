import { underHostileLoad } from '../support/load/hostile-load.ts'
import type { Where } from '../support/store/stores.ts'
import { atMost, type Bench, type BenchResult } from './result.ts'
import { onBothStores } from './support/both-stores.ts'

/**
 * Costly originals, a costly spreadsheet and a storm of writes, all at once: how long others wait, compared with
 * before, and how much memory it takes.
 */
export const bench: Bench = async () => [...(await onBothStores(measured)), ...(await onBothStores(steady))]

async function measured(store: string, where: Where): Promise<BenchResult[]> {
  const { before, during, memory } = await underHostileLoad(where)
  return [
    {
      ...atMost(100, {
        name: `Standing during hostile originals and a storm of writes, p95, ${store}`,
        value: during,
        unit: 'ms',
      }),
      baseline: before,
      ratio: during / before,
    },
    atMost(768, { name: `Server memory meanwhile, ${store}`, value: memory, unit: 'MB' }),
  ]
}

async function steady(store: string, where: Where): Promise<BenchResult[]> {
  const { during } = await underHostileLoad(where, 'steadily')
  const name = `The same, forty standings a second, ${store}`
  return [{ ...atMost(0, { name, value: during, unit: 'ms' }), goal: 'for information', met: true }]
}
