import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRegister } from '../../server/register/register.ts'
import { type Issuer, openIssuer } from '../http/support/issuer.ts'
import { startServer } from '../support/process/server-process.ts'
import { startPostgres } from '../support/store/postgres.ts'
import type { Where } from '../support/store/stores.ts'
import { atMost, type Bench, type BenchResult, shareAtLeast } from './result.ts'
import { fillContactPoints } from './scale/fill.ts'
import { underLoad } from './support/load.ts'
import { inTurn, middleRound } from './support/rounds.ts'
import { type ActsOf, customers, escalations, warnings } from './writes/acts.ts'
import { openBareInserts } from './writes/bare.ts'
import { brokenPromises } from './writes/kept.ts'

const rounds = 9
const seconds = 1
const unit = 'acts/s'
/** More than a round needs: prepared beforehand, so that the client has hardly any work. */
const actsAhead = 15_000

/**
 * Acts that are on the disk when they are answered, over ten connections. SQLite: through the server, compared with
 * bare single-row inserts that are as durable. PostgreSQL, which writes to the disk as in production: two servers on
 * one register, compared with one.
 */
export const bench: Bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-writes-'))
  const issuer = await openIssuer()
  const postgres = await startPostgres({ durable: true })
  try {
    return [...(await onSqlite(folder, issuer)), ...(await onPostgres({ postgresUrl: postgres.url }, issuer))]
  } finally {
    await postgres.stop()
    await issuer.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function onSqlite(folder: string, issuer: Issuer): Promise<BenchResult[]> {
  const where = { sqliteFile: join(folder, 'register.db') }
  await filled(where)
  const bare = openBareInserts(join(folder, 'bare.db'))
  const server = await startServer(where, issuer)
  const acts = await openActs(issuer)
  try {
    const compare = async (name: string, of: ActsOf, needed: number) => {
      const content = JSON.stringify(of.body(0))
      const through = () => acts.perSecond(of, [server.url])
      const all = await inTurn(rounds, async () => bare.perSecond(content, seconds), through)
      return shareAtLeast(needed, { name: `${name}, SQLite, against bare inserts`, unit, ...middleRound(all) })
    }
    const results = [
      await compare('Warnings with audit entry and stored answer', warnings, 0.4),
      await compare('Escalations with evidence, audit entry, stored answer and mail', escalations, 0.4),
    ]
    return [...results, await kept('SQLite', where, acts)]
  } finally {
    bare.close()
    await server.stop()
  }
}

async function onPostgres(where: Where, issuer: Issuer): Promise<BenchResult[]> {
  await filled(where)
  const [one, other] = [await startServer(where, issuer), await startServer(where, issuer)]
  const acts = await openActs(issuer)
  try {
    const compare = async (name: string, of: ActsOf) => {
      const all = await inTurn(
        rounds,
        () => acts.perSecond(of, [one.url]),
        () => acts.perSecond(of, [one.url, other.url]),
      )
      return shareAtLeast(1, { name: `${name}, PostgreSQL, two servers against one`, unit, ...middleRound(all) })
    }
    const results = [await compare('Warnings', warnings), await compare('Escalations', escalations)]
    return [...results, await kept('PostgreSQL', where, acts)]
  } finally {
    await one.stop()
    await other.stop()
  }
}

type Acts = Awaited<ReturnType<typeof openActs>>

/** One person does all the acts, each with its own idempotency key. Counts those that were answered. */
async function openActs(issuer: Issuer) {
  const Authorization = `Bearer ${await issuer.token()}`
  const answered = new Map<string, number>()
  let n = 0
  const asked = ({ body }: ActsOf) => {
    n++
    return { headers: { Authorization, 'Idempotency-Key': `act-${n}` }, body: body(n) }
  }
  return {
    answered: () => [...answered].map(([what, count]) => ({ what, count })),
    async perSecond(of: ActsOf, urls: string[]): Promise<number> {
      const ahead = Array.from({ length: actsAhead }, () => asked(of))
      const { count, perSecond } = await underLoad({ urls, path: of.path, seconds, asked: ahead })
      answered.set(of.what, (answered.get(of.what) ?? 0) + count)
      return perSecond
    },
  }
}

async function kept(store: string, where: Where, acts: Acts): Promise<BenchResult> {
  const value = await brokenPromises(where, acts.answered())
  return atMost(0, { name: `Acts without their entry in an intact audit chain, ${store}`, value, unit: 'acts' })
}

async function filled(where: Where): Promise<void> {
  const register = await openRegister(where)
  await fillContactPoints(register, customers * 2, new Date())
  await register.close()
}
