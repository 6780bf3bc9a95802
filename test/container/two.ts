import { setTimeout as wait } from 'node:timers/promises'
import { seeded } from '../torture/support/scene.ts'
import { inWords, isKept, underLoad } from './loaded.ts'
import { inSeconds, type Report } from './report.ts'
import type { Stack } from './stack.ts'

export const twoServers = ['compose.yaml', 'machine.yaml', 'two.yaml']
export const servers = ['register', 'register-2']

/** Two servers behind HAProxy: both serve, and each is killed in turn. */
export async function two(stack: Stack, report: Report): Promise<void> {
  const compose = stack.compose(twoServers)
  const began = performance.now()
  await compose('up', '--detach', 'postgres')
  await stack.healthy(['postgres'])
  await seeded({ postgresUrl: await stack.postgresUrl() })
  await compose('up', '--detach')
  await stack.healthy(servers)
  report.check(true, `two servers, PostgreSQL and the proxy are up after ${inSeconds(began)}`)

  const times = 6
  const { account, recoveries } = await underLoad(stack, async (load) => {
    const all: number[] = []
    for (let n = 0; n < times; n++) {
      all.push(await load.backAfter(await stack.kill(servers[n % 2] ?? '')))
      await stack.healthy(servers)
      await wait(2_000)
    }
    return all
  })
  const slowest = `acts went on after ${Math.round(Math.max(...recoveries))} ms at most`
  const what = `one of the two killed while acts are written, ${times} times: ${inWords(account)}; ${slowest}`
  report.check(isKept(account), what)
  const served = await counts(stack)
  report.check(
    served.every((count) => count > 0),
    `both served: ${served.join(' and ')} connections`,
  )
  await compose('down', '--volumes')
}

/** How many connections the proxy gave to each server. */
async function counts(stack: Stack): Promise<number[]> {
  const table = await (await fetch(`http://${await stack.address('proxy')}:8404/figures;csv`)).text()
  const [heading = '', ...rows] = table.replace(/^# /, '').trim().split('\n')
  const names = heading.split(',')
  const cells = rows.map((row) => Object.fromEntries(row.split(',').map((cell, n) => [names[n], cell])))
  return servers.map((name) => Number(cells.find((row) => row.pxname === 'servers' && row.svname === name)?.stot))
}
