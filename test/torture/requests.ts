import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { roles } from '../../server/policy/vocabulary.ts'
import { verifyAuditTrail } from '../../server/register/audit/audit-trail.ts'
import { openRegister, type Register } from '../../server/register/register.ts'
import { colleagues, customers } from '../cast.ts'
import { seedDemoRegister } from '../demo-register.ts'
import { metricsToken } from '../http/support/environment.ts'
import { type Document, type GeneratedRequest, requestsOf } from '../http/support/generated.ts'
import { type Issuer, openIssuer } from '../http/support/issuer.ts'
import { pour } from '../http/support/pour.ts'
import { council } from '../support/acts.ts'
import { startServer } from '../support/process/server-process.ts'
import { startPostgres } from '../support/store/postgres.ts'
import type { Where } from '../support/store/stores.ts'
import type { Torture, TortureResult } from './result.ts'

const many = 100_000
const atOnce = 16
/** How many requests to generate at a time, so that the client does not need more memory than the server. */
const part = 2_000
/**
 * The limit of the server's heap in MB. If it kept one and a half kB of each request, it would run out of memory. The
 * memory of the process, as the system counts it, varies by more than that, so it cannot show a leak.
 */
const heap = 200

/** A hundred thousand requests of clients, proxies and attackers on each store, from valid ones to absurd ones. */
export const torture: Torture = async (times = many) => {
  const folder = mkdtempSync(join(tmpdir(), 'torture-requests-'))
  const issuer = await openIssuer()
  const postgres = await startPostgres()
  try {
    return [
      await requests('SQLite', { sqliteFile: join(folder, 'register.db') }, issuer, times),
      await requests('PostgreSQL', { postgresUrl: postgres.url }, issuer, times),
    ]
  } finally {
    await postgres.stop()
    await issuer.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function requests(store: string, where: Where, issuer: Issuer, times: number): Promise<TortureResult> {
  const register = await openRegister(where)
  await seedDemoRegister(register, council, new Date())
  const ids = await idsIn(register)
  const { url, stop } = await startServer(where, issuer, { env: { NODE_OPTIONS: `--max-old-space-size=${heap}` } })
  try {
    const document = (await (await fetch(`${url}/openapi.json`)).json()) as Document
    const generated = requestsOf(document, { ids, addresses: Object.values(customers).flatMap((one) => one.addresses) })
    const tokens = await tokensOf(issuer)
    const before = await writesKept(register)
    const sum = { faults: [] as string[], hung: [] as string[], acknowledged: 0, slowest: 0 }
    for (let n = 0; n < times; n += part) {
      const poured = await pour(url, fc.sample(generated, Math.min(part, times - n)), tokens, atOnce)
      sum.faults.push(...poured.faults)
      sum.hung.push(...poured.hung)
      sum.acknowledged += poured.acknowledged
      sum.slowest = Math.max(sum.slowest, poured.slowest)
    }
    const written = (await writesKept(register)) - before
    const isSound = (await register.read(verifyAuditTrail)).firstBroken === null
    const broken = [
      ...sum.faults.map((found) => `a fault of the server: ${found}`),
      ...sum.hung.map((found) => `no answer: ${found}`),
      ...(isSound ? [] : ['the audit trail is broken']),
    ]
    const [lost, doubled] = [Math.max(0, sum.acknowledged - written), Math.max(0, written - sum.acknowledged)]
    const measured = `the process uses ${await residentMemory(url)} MB at the end; slowest answer ${Math.round(sum.slowest)} ms`
    return {
      ...{ fault: 'generated requests', store, times, acknowledged: sum.acknowledged, lost, doubled },
      slowestRecovery: null,
      goal: `no 5xx, no request without an answer, no write lost or doubled, in a heap of ${heap} MB`,
      met: broken.length === 0 && lost === 0 && doubled === 0,
      why: [measured, ...broken],
    }
  } finally {
    await stop()
    await register.close()
  }
}

/** Counts the writes by their stored answers, without the server's own daily work. */
const writesKept = async (register: Register): Promise<number> =>
  (
    await register.read((reading) =>
      reading.selectFrom('once_only').select('key').where('route', 'not in', ['daily', 'nothing']).execute(),
    )
  ).length

const tokensOf = async (issuer: Issuer): Promise<Record<GeneratedRequest['asker'], string | null>> => ({
  everything: await issuer.token({ ...colleagues.ruth, roles: [...roles] }, { exp: 4_000_000_000 }),
  staff: await issuer.token(colleagues.dan, { exp: 4_000_000_000 }),
  garbage: 'not.a.token',
  nobody: null,
})

async function idsIn(register: Register): Promise<string[]> {
  const tables = ['customers', 'warnings', 'escalations', 'restrictions', 'letters', 'contact_points'] as const
  const rows = await register.read((reading) =>
    Promise.all(tables.map((table) => reading.selectFrom(table).select('id').limit(5).execute())),
  )
  return rows.flat().map(({ id }) => id)
}

async function residentMemory(url: string): Promise<number> {
  const figures = await (await fetch(`${url}/metrics`, { headers: { Authorization: `Bearer ${metricsToken}` } })).text()
  return Math.round(Number(/^process_resident_memory_bytes (\S+)/m.exec(figures)?.[1]) / 1_000_000)
}
