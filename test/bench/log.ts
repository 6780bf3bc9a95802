import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dayAt } from '../../server/policy/calendar.ts'
import { openRegister, type Register } from '../../server/register/register.ts'
import { colleagues } from '../cast.ts'
import { type Issuer, openIssuer } from '../http/support/issuer.ts'
import { startServer } from '../support/process/server-process.ts'
import { startStack } from '../support/stack.ts'
import { startPostgres } from '../support/store/postgres.ts'
import type { Where } from '../support/store/stores.ts'
import { timeBare } from './log/bare.ts'
import { fill } from './log/fill.ts'
import { firstViews } from './log/first-view.ts'
import { kinds } from './log/views.ts'
import { atMost, type Bench, type BenchResult } from './result.ts'

/** Far more than any council has. */
const many = Number(process.env.LOG_ROWS ?? 10_000)
const pagesDeep = Math.min(200, many / 50 - 1)
const address = '/api/log/restrictions'

/**
 * The central log with 10,000 restrictions and 30,000 contact points. Over HTTP: from the request to the whole
 * answer, one after another, with sign-in, the count and the access ledger; the baseline is the bare query of a
 * page through the same driver. In the browser: until the table is painted.
 */
export const bench: Bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-log-'))
  const issuer = await openIssuer()
  const postgres = await startPostgres()
  const cache = join(folder, 'cache')
  try {
    const sqlite = { sqliteFile: join(folder, 'register.db') }
    const register = await openRegister(sqlite)
    await filled(register)
    await register.close()
    const onSqlite = await measured('SQLite', sqlite, issuer, cache)

    const stack = await startStack({ databaseUrl: postgres.url, env: { LOOKUPS_PER_MINUTE: '100000000' } })
    try {
      await filled(stack.register)
      const onPostgres = await measured('PostgreSQL', { postgresUrl: postgres.url }, issuer, cache)
      const { opened, clicked } = await firstViews(stack)
      return [
        ...onSqlite,
        ...onPostgres,
        atMost(300, { name: 'register.html#/log, navigation to table painted, p95', value: p95(opened), unit: 'ms' }),
        atMost(300, { name: 'link to the log to table painted, p95', value: p95(clicked), unit: 'ms' }),
      ]
    } finally {
      await stack.stop()
    }
  } finally {
    await postgres.stop()
    await issuer.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const filled = (register: Register) => fill(register, many, dayAt(new Date(), 'Europe/London'))

type Told = { ms: number; rows: { reference: string }[]; next: string | null }
type Ask = (asked: object) => Promise<Told>

async function measured(store: string, where: Where, issuer: Issuer, cache: string): Promise<BenchResult[]> {
  const { url, stop } = await startServer(where, issuer, { env: { NODE_COMPILE_CACHE: cache } })
  try {
    const token = await issuer.token(colleagues.frances)
    const ask: Ask = (asked) => timed(url, token, asked)
    for (let n = 0; n < 30; n++) await ask({})
    const baseline = p95(await timeBare(where, 200))
    const result = (name: string, times: number[]): BenchResult => {
      const value = p95(times)
      const goal = atMost(100, { name: `the log, ${name}, p95, ${store}`, value, unit: 'ms' })
      return { ...goal, baseline, ratio: value / baseline }
    }
    const reference = (await ask({ search: 'example' })).rows[7]?.reference ?? ''
    const results: BenchResult[] = []
    for (const { name, views } of kinds(reference)) results.push(result(name, await timesOf(ask, views)))
    results.push(result(`${pagesDeep} pages one after another`, await deep(ask)))
    return results
  } finally {
    await stop()
  }
}

/** Asks for every view at least once, and makes at least sixty requests. */
async function timesOf(ask: Ask, views: object[]): Promise<number[]> {
  const times: number[] = []
  while (times.length < Math.max(60, views.length)) for (const view of views) times.push((await ask(view)).ms)
  return times
}

async function timed(url: string, token: string, asked: object): Promise<Told> {
  const began = performance.now()
  const answer = await fetch(url + address, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(asked),
  })
  const body = (await answer.json()) as Omit<Told, 'ms'>
  if (!answer.ok) throw new Error(`The log answered ${answer.status}.`)
  return { ...body, ms: performance.now() - began }
}

async function deep(ask: Ask): Promise<number[]> {
  const times: number[] = []
  let after: string | null = null
  for (let n = 0; n < pagesDeep; n++) {
    const told: Told = await ask({ after, sort: { by: 'name', direction: 'ascending' } })
    times.push(told.ms)
    after = told.next
    if (after === null) throw new Error('The log has too few pages.')
  }
  return times
}

const p95 = (all: number[]): number => {
  const sorted = all.toSorted((a, b) => a - b)
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN
}
