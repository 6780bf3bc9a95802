import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dayAt } from '../../server/policy/calendar.ts'
import { openRegister } from '../../server/register/register.ts'
import { colleagues } from '../cast.ts'
import { type Issuer, openIssuer } from '../http/support/issuer.ts'
import { startPostgres } from '../support/postgres.ts'
import type { Where } from '../support/stores.ts'
import { timeBare } from './log/bare.ts'
import { fill } from './log/fill.ts'
import { kinds } from './log/views.ts'
import { atMost, type Bench, type BenchResult } from './result.ts'
import { startServer, stop } from './server/start.ts'

const many = Number(process.env.LOG_ROWS ?? 100_000)
const goal = 100
const pagesDeep = 200
const page = '/api/log/restrictions'

/**
 * The central log over HTTP with 100,000 restrictions and 300,000 contact points: from the request to the whole answer,
 * with sign-in, the access ledger and the count. Each figure is the p95 of its kind; the worst view of it is named.
 */
export const bench: Bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-log-'))
  const issuer = await openIssuer()
  const postgres = await startPostgres()
  const cache = join(folder, 'cache')
  try {
    return [
      ...(await onStore('SQLite', { sqliteFile: join(folder, 'register.db') }, issuer, cache)),
      ...(await onStore('PostgreSQL', { postgresUrl: postgres.url }, issuer, cache)),
    ]
  } finally {
    await postgres.stop()
    await issuer.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

type Told = { ms: number; rows: { reference: string }[]; next: string | null }

async function onStore(store: string, where: Where, issuer: Issuer, cache: string): Promise<BenchResult[]> {
  const register = await openRegister(where)
  await fill(register, many, dayAt(new Date(), 'Europe/London'))
  await register.close()
  const { url, child } = await startServer(where, issuer, cache)
  try {
    const token = await issuer.token(colleagues.frances)
    const ask = (asked: object) => timed(url, token, asked)
    for (let n = 0; n < 30; n++) await ask({})
    const baseline = p95(await timeBare(where, 200))
    const reference = (await ask({ search: 'example' })).rows[7]?.reference ?? ''
    const results: BenchResult[] = []
    const result = (name: string, times: number[]) => {
      const value = p95(times)
      results.push({
        ...atMost(goal, { name: `log of ${many}, ${name}, p95, ${store}`, value, unit: 'ms' }),
        ...ratio(value, baseline),
      })
    }
    for (const { name, views } of kinds(reference)) {
      const rounds = Math.max(1, Math.ceil(60 / views.length))
      const all: { ms: number; view: object }[] = []
      for (let round = 0; round < rounds; round++)
        for (const view of views) all.push({ ms: (await ask(view)).ms, view })
      if (process.env.LOG_WORST)
        console.error(
          name,
          all
            .toSorted((a, b) => b.ms - a.ms)
            .slice(0, 5)
            .map(({ ms, view }) => `${Math.round(ms)} ${JSON.stringify(view)}`),
        )
      result(
        name,
        all.map(({ ms }) => ms),
      )
    }
    result(`each of ${pagesDeep} pages, one after another`, await deep(ask))
    return results
  } finally {
    await stop(child)
  }
}

const ratio = (value: number, baseline: number) => ({ baseline, ratio: value / baseline })

async function timed(url: string, token: string, asked: object): Promise<Told> {
  const began = performance.now()
  const answer = await fetch(url + page, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(asked),
  })
  const body = (await answer.json()) as Omit<Told, 'ms'>
  if (!answer.ok) throw new Error(`The log answered ${answer.status}: ${JSON.stringify(body)}`)
  return { ...body, ms: performance.now() - began }
}

async function deep(ask: (asked: object) => Promise<Told>): Promise<number[]> {
  const times: number[] = []
  for (let after: string | null = null, n = 0; n < pagesDeep; n++) {
    const told: Told = await ask({ after, sort: { by: 'name', direction: 'ascending' } })
    times.push(told.ms)
    after = told.next
    if (after === null) throw new Error('The log has too few pages.')
  }
  return times
}

const p95 = (all: number[]): number => {
  const sorted = all.toSorted((a, b) => a - b)
  return Math.round((sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN) * 10) / 10
}
