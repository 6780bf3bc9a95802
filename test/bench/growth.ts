import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRegister } from '../../server/register/register.ts'
import { metricsToken } from '../http/support/environment.ts'
import { openIssuer } from '../http/support/issuer.ts'
import { startServer } from '../support/process/server-process.ts'
import { startPostgres } from '../support/store/postgres.ts'
import { openLoad } from './growth/load.ts'
import { memoryOfNode } from './growth/node-alone.ts'
import { atMost, type Bench, type BenchResult, timesAtMost } from './result.ts'
import { fillContactPoints } from './scale/fill.ts'
import { customers } from './writes/acts.ts'

/** `LOAD_MINUTES=10 npm run bench -- growth` is the full run; two minutes are enough to show a large leak. */
const minutes = Number(process.env.LOAD_MINUTES ?? 2)
const requests = 100_000

/**
 * The memory of a server on each store, for the process and its heap: after 100,000 requests each, compared with a bare
 * Node server that answers as many, and whether it grows under continued load. Both servers are loaded together,
 * because speed does not matter here. Memory rises and falls with each garbage collection, so the lowest figure in the
 * last third of the time is compared with the lowest in the first. A leak shows in the lows too; up to a twentieth more
 * counts as flat.
 */
export const bench: Bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-growth-'))
  const issuer = await openIssuer()
  const postgres = await startPostgres()
  const places = [
    { store: 'SQLite', where: { sqliteFile: join(folder, 'register.db') } },
    { store: 'PostgreSQL', where: { postgresUrl: postgres.url } },
  ]
  const servers: (Awaited<ReturnType<typeof startServer>> & { store: string })[] = []
  try {
    for (const { store, where } of places) {
      const register = await openRegister(where)
      await fillContactPoints(register, customers * 2, new Date())
      await register.close()
      const env = { NODE_COMPILE_CACHE: join(folder, 'cache') }
      // The first start compiles everything, as after an update; later starts use the cache.
      await (await startServer(where, issuer, { env })).stop()
      servers.push({ store, ...(await startServer(where, issuer, { env })) })
    }
    const urls = servers.map(({ url }) => url)
    const load = await openLoad(issuer)
    for (let asked = 0; asked < requests * urls.length; ) asked += await load.once(urls)
    const after = await Promise.all(urls.map(memoryOf))
    const node = await memoryOfNode(requests)

    const all: Memory[][] = urls.map(() => [])
    const note = async () => {
      for (const [i, memory] of (await Promise.all(urls.map(memoryOf))).entries()) all[i]?.push(memory)
    }
    const end = performance.now() + minutes * 60_000
    while (performance.now() < end) await load.once(urls, note)
    return servers.flatMap(({ store }, i) => [
      compared(`Memory after 100,000 requests, ${store}, compared with node:http alone`, after[i]?.process, node),
      growth('process', store, all[i] ?? []),
      growth('heap', store, all[i] ?? []),
    ])
  } finally {
    for (const { stop } of servers) await stop()
    await postgres.stop()
    await issuer.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function compared(name: string, value = Number.NaN, baseline: number): BenchResult {
  return { ...atMost(130, { name, value, unit: 'MB' }), baseline, ratio: value / baseline }
}

/** In MB. */
type Memory = { process: number; heap: number }

function growth(of: keyof Memory, store: string, memory: Memory[]): BenchResult {
  const figures = memory.map((one) => one[of])
  const third = Math.floor(figures.length / 3)
  const [baseline, value] = [Math.min(...figures.slice(0, third)), Math.min(...figures.slice(-third))]
  const name = `Memory of the ${of} over ${minutes} minutes of load, ${store}`
  return timesAtMost(1.05, { name, unit: 'MB', value, baseline })
}

async function memoryOf(url: string): Promise<Memory> {
  const figures = await (await fetch(`${url}/metrics`, { headers: { Authorization: `Bearer ${metricsToken}` } })).text()
  const megabytes = (name: string) => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(figures)?.[1]) / 1_000_000
  return { process: megabytes('process_resident_memory_bytes'), heap: megabytes('nodejs_heap_size_used_bytes') }
}
