import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { runWholeRetention } from '../../server/cases/retention/run-retention.ts'
import { openRegister } from '../../server/register/register.ts'
import { byItself } from '../support/acts.ts'
import type { Where } from '../support/store/stores.ts'
import { atMost, type Bench, type BenchResult } from './result.ts'
import { fillForRetention } from './retention/fill.ts'
import { waitsWhile } from './support/acts-meanwhile.ts'
import { onBothStores } from './support/both-stores.ts'
import { settle } from './support/postgres-database.ts'

const filling = { contactPoints: 200_000, due: 2_000, mail: 5_000, answers: 10_000, looks: 10_000 }
/** In ms: as long as retention takes, about. */
const quiet = 10_000

/**
 * The daily deletion of what is due, in the process of a server as in production, with acts beside it. The baseline is
 * the longest wait of the same acts with nothing beside them.
 */
export const bench: Bench = () => onBothStores(measured, { durable: true })

async function measured(store: string, where: Where): Promise<BenchResult[]> {
  const register = await openRegister(where)
  try {
    const now = new Date()
    await fillForRetention(register, filling, now)
    if ('postgresUrl' in where) await settle(where.postgresUrl)
    const baseline = Math.max(...(await waitsWhile(register, () => wait(quiet))))
    const loop = monitorEventLoopDelay({ resolution: 1 })
    loop.enable()
    const began = performance.now()
    let counts = {}
    const waits = await waitsWhile(register, async () => {
      counts = await runWholeRetention(register, byItself(now.toISOString()))
    })
    const lasted = performance.now() - began
    loop.disable()
    expectAll(counts)
    const longest = Math.max(...waits)
    const many = filling.contactPoints.toLocaleString('en-GB')
    const act = { name: `Daily retention, ${many} contact points: an act’s longest wait, ${store}`, unit: 'ms' }
    return [
      { ...atMost(50, { ...act, value: longest }), baseline, ratio: longest / baseline },
      atMost(50, {
        name: `The same: longest time for which a server answers nobody, ${store}`,
        value: loop.max / 1e6,
        unit: 'ms',
      }),
      atMost(60, { name: `The same: how long it takes, ${store}`, value: lasted / 1_000, unit: 's' }),
    ]
  } finally {
    await register.close()
  }
}

/** A run that deletes less than was due measures nothing. */
function expectAll(counts: Record<string, number>): void {
  const { due, looks } = filling
  for (const [rule, least] of Object.entries({ 'lapsed-warning': due, 'nothing-left': due, 'access-ledger': looks })) {
    if (counts[rule] !== least) throw new Error(`Retention deleted ${counts[rule]} by ${rule} instead of ${least}.`)
  }
}
