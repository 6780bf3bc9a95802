import { seeFigures } from '../../server/cases/report/see-figures.ts'
import { openRegister } from '../../server/register/register.ts'
import { colleagues } from '../cast.ts'
import { actBy } from '../support/acts.ts'
import type { Where } from '../support/store/stores.ts'
import { seedYears } from './figures/seed.ts'
import { atMost, type Bench, type BenchResult } from './result.ts'
import { onBothStores } from './support/both-stores.ts'

const restrictions = 100_000
const rounds = 11
const now = '2026-11-25T09:00:00.000Z'

/** The register at a glance, over twelve months and over ten years, with 100,000 restrictions made in eight years. */
export const bench: Bench = () => onBothStores(glances)

async function glances(store: string, where: Where): Promise<BenchResult[]> {
  const register = await openRegister(where)
  try {
    await seedYears(register, restrictions, now.slice(0, 10))
    const act = actBy(colleagues.ruth, now)
    const middle = async (from?: string) => {
      const times: number[] = []
      for (let round = 0; round < rounds; round++) {
        const began = performance.now()
        await seeFigures(register, act, from === undefined ? {} : { from })
        times.push(performance.now() - began)
      }
      return Math.round(times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN)
    }
    const name = `The register at a glance, ${restrictions.toLocaleString('en-GB')} restrictions, ${store}`
    const long = { name: `The same over ten years, ${store}`, value: await middle('2016-11-26'), unit: 'ms' }
    return [
      atMost(300, { name: `${name}, twelve months`, value: await middle(), unit: 'ms' }),
      { ...atMost(1500, long), goal: 'for information', met: true },
    ]
  } finally {
    await register.close()
  }
}
