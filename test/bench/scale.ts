import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRegister } from '../../server/register/register.ts'
import { type Issuer, openIssuer } from '../http/support/issuer.ts'
import { startServer } from '../support/process/server-process.ts'
import { startPostgres } from '../support/store/postgres.ts'
import type { Where } from '../support/store/stores.ts'
import { type Bench, type BenchResult, shareAtLeast, timesAtMost } from './result.ts'
import { addressesOf, fillContactPoints } from './scale/fill.ts'
import { underLoad } from './support/load.ts'
import { newDatabase, settle } from './support/postgres-database.ts'
import { inTurn, middleRound } from './support/rounds.ts'

const few = 1_000
/** Fewer for a quick run: `CONTACT_POINTS=50000 npm run bench -- scale`. */
const many = Number(process.env.CONTACT_POINTS ?? 1_000_000)
/** Many short rounds, so that a busy machine affects both alike. */
const rounds = 11
const seconds = 1
const inWords = (n: number) => n.toLocaleString('en-GB')

/**
 * POST /api/standing on a register of 1,000,000 contact points, compared with one of 1,000: two servers, each with its
 * own register, in turn. The addresses are spread over the whole register, or belong to nobody, and differ each time.
 */
export const bench: Bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-scale-'))
  const issuer = await openIssuer()
  const postgres = await startPostgres()
  try {
    const sqlite = (name: string) => ({ sqliteFile: join(folder, `${name}.db`) })
    const database = async (name: string) => ({ postgresUrl: await newDatabase(postgres.url, name) })
    return [
      ...(await compared('SQLite', sqlite('few'), sqlite('many'), issuer)),
      ...(await compared('PostgreSQL', await database('few'), await database('many'), issuer)),
    ]
  } finally {
    await postgres.stop()
    await issuer.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function compared(store: string, small: Where, large: Where, issuer: Issuer): Promise<BenchResult[]> {
  await filled(small, few)
  await filled(large, many)
  const ofFew = await startServer(small, issuer)
  const ofMany = await startServer(large, issuer)
  try {
    const headers = { Authorization: `Bearer ${await issuer.token()}` }
    const measured = async (kind: string, addressOf: (n: number) => string) => {
      const ask = (url: string, points: number) => () =>
        underLoad({ urls: [url], path: '/api/standing', seconds, asked: questions(points, addressOf, headers) })
      const all = await inTurn(rounds, ask(ofFew.url, few), ask(ofMany.url, many))
      const middle = (what: 'perSecond' | 'p99') =>
        middleRound(all.map(({ value, baseline }) => ({ value: value[what], baseline: baseline[what] })))
      const name = `${inWords(many)} contact points against ${inWords(few)}, ${kind}, ${store}`
      return [
        shareAtLeast(0.9, { name, unit: 'requests/s', ...middle('perSecond') }),
        timesAtMost(1.25, { name: 'the same, p99', unit: 'ms', ...middle('p99') }),
      ]
    }
    return [
      ...(await measured('not on the register', (n) => `nobody.${n}@example.org`)),
      ...(await measured('on the register', (n) => addressesOf(n)[n % 2] ?? '')),
    ]
  } finally {
    await ofFew.stop()
    await ofMany.stop()
  }
}

async function filled(where: Where, points: number): Promise<void> {
  const register = await openRegister(where)
  await fillContactPoints(register, points, new Date())
  await register.close()
  if ('postgresUrl' in where) await settle(where.postgresUrl)
}

/** Two thousand, spread evenly over the customers in an order that jumps about. */
function questions(points: number, addressOf: (n: number) => string, headers: Record<string, string>) {
  const customers = points / 2
  const begin = Math.floor(Math.random() * customers)
  return Array.from({ length: 2_000 }, (_, i) => ({
    headers,
    body: { addresses: [addressOf((begin + i * 7_919) % customers)] },
  }))
}
