import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { openRegister } from '../../server/register/register.ts'
import { customers } from '../cast.ts'
import { seedDemoRegister } from '../demo-register.ts'
import { type Issuer, openIssuer } from '../http/support/issuer.ts'
import { council } from '../support/acts.ts'
import { startServer } from '../support/process/server-process.ts'
import { startPostgres } from '../support/store/postgres.ts'
import type { Where } from '../support/store/stores.ts'
import { atMost, type Bench, type BenchResult, shareAtLeast } from './result.ts'
import { startBare } from './support/bare-server.ts'

const rounds = 5
const secondsEach = 3
const unknown = 'nobody.known@example.org'
const [known = ''] = customers.petra.addresses

/** The server around the register, as it runs in production: sign-in, checks, limits, headers, log and metrics all on. */
export const bench: Bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-server-'))
  const issuer = await openIssuer()
  const postgres = await startPostgres()
  const cache = join(folder, 'cache')
  try {
    const onSqlite = await standings('SQLite', { sqliteFile: join(folder, 'register.db') }, issuer, cache)
    const onPostgres = await standings('PostgreSQL', { postgresUrl: postgres.url }, issuer, cache)
    return [...onSqlite, ...onPostgres.map(forInformation), ...(await starts(folder, issuer))]
  } finally {
    await postgres.stop()
    await issuer.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function standings(store: string, where: Where, issuer: Issuer, cache: string): Promise<BenchResult[]> {
  const env = { NODE_COMPILE_CACHE: cache }
  const warmUp = await startServer(where, issuer, { env })
  await warmUp.stop()
  const register = await openRegister(where)
  await seedDemoRegister(register, council, new Date())
  await register.close()
  const { url, stop } = await startServer(where, issuer, { env })
  try {
    const token = await issuer.token()
    const miss = await against(url, token, unknown)
    const hit = await against(url, token, known)
    return [
      shareAtLeast(0.5, { name: `POST /api/standing, not on the register, ${store}`, unit: 'requests/s', ...miss }),
      forInformation(
        shareAtLeast(0.1, { name: `POST /api/standing, on the register, ${store}`, unit: 'requests/s', ...hit }),
      ),
    ]
  } finally {
    await stop()
  }
}

/**
 * Both servers in turn, several times; the round with the median ratio counts, so that a busy moment does not matter.
 */
async function against(url: string, token: string, address: string): Promise<{ value: number; baseline: number }> {
  const standing = (await look(url, token, address)).standings[0]?.standing
  const bare = await startBare('test/bench/server/bare.ts', JSON.stringify(standing))
  try {
    const measured: { value: number; baseline: number }[] = []
    for (let round = 0; round <= rounds; round++) {
      const baseline = await requestsPerSecond(bare.url, token, address)
      const value = await requestsPerSecond(url, token, address)
      // The first round warms both up.
      if (round > 0) measured.push({ value, baseline })
    }
    measured.sort((a, b) => a.value / a.baseline - b.value / b.baseline)
    return measured[Math.floor(rounds / 2)] ?? { value: Number.NaN, baseline: Number.NaN }
  } finally {
    await bare.stop()
  }
}

async function requestsPerSecond(url: string, token: string, address: string): Promise<number> {
  const result = await autocannon({
    url: `${url}/api/standing`,
    method: 'POST',
    connections: 10,
    duration: secondsEach,
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ addresses: [address] }),
  })
  return result.non2xx + result.errors > 0 ? Number.NaN : result.requests.average
}

/**
 * From starting the process to the first answer that it is ready, on a new register each time: the median of five. The
 * first start after an update compiles everything; later ones find it in NODE_COMPILE_CACHE.
 */
async function starts(folder: string, issuer: Issuer): Promise<BenchResult[]> {
  const times: number[] = []
  for (let round = 0; round < 10; round++) {
    const cache = join(folder, round < 5 ? `cache-${round}` : 'cache-0')
    const began = performance.now()
    const where = { sqliteFile: join(folder, `start-${round}.db`) }
    const { stop } = await startServer(where, issuer, { env: { NODE_COMPILE_CACHE: cache } })
    times.push(performance.now() - began)
    await stop()
  }
  const middle = (some: number[]) => Math.round(some.sort((a, b) => a - b)[2] ?? Number.NaN)
  const [first, later] = [middle(times.slice(0, 5)), middle(times.slice(5))]
  return [
    atMost(400, { name: 'Server start on a new embedded store', value: later, unit: 'ms' }),
    forInformation(atMost(400, { name: 'The same, first start after an update', value: first, unit: 'ms' })),
  ]
}

async function look(url: string, token: string, address = unknown) {
  const answer = await fetch(`${url}/api/standing`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ addresses: [address] }),
  })
  return (await answer.json()) as { standings: { standing: object }[] }
}

const forInformation = (result: BenchResult): BenchResult => ({ ...result, goal: 'for information', met: true })
