import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Call, makeCall } from '../../addin/api/call.ts'
import { ask, isAnswerTo, pathOf } from '../../addin/api/client.ts'
import { asFailure } from '../../addin/api/failure.ts'
import type { Route } from '../../server/contract/route.ts'
import { seeStanding } from '../../server/contract/standing.ts'
import { giveWarning, undoWarning } from '../../server/contract/warning.ts'
import { seeDeadLetters } from '../../server/contract/work.ts'
import { endpoints } from '../../server/http/api.ts'
import { newId } from '../../server/register/new-id.ts'
import { colleagues, customers } from '../cast.ts'
import { seedDemoYear } from '../demo-year.ts'
import { recordCounts } from '../support/rows.ts'
import { newRegisters } from '../support/stores.ts'
import { everyRecord, type Records } from './support/every-record.ts'
import { type Office, openOffice } from './support/office.ts'
import { warnAna } from './support/requests.ts'
import { type Running, serverFor, startServer, type Told } from './support/server.ts'
import { named } from './support/told.ts'
import { everybody, whoMay } from './support/who-may.ts'

type Person = Parameters<Running['issuer']['token']>[0]

/** The add-in's own way to the server, signed in as somebody; as Amira unless said. */
async function callAs({ issuer, url }: Running, person?: Person): Promise<Call> {
  const token = await issuer.token(person)
  return makeCall({ token: async () => token, lost: () => {} }, url)
}

const failureOf = async (asked: Promise<unknown>) => {
  const failed = await asked.then(() => null, asFailure)
  return [failed?.reason, failed?.told?.name, failed?.told?.status]
}

test('the add-in’s client speaks to the real server, problems included', async () => {
  const server = await serverFor(newRegisters.SQLite)
  const call = await callAs(server)
  const { warningId } = await ask(call, giveWarning, { key: 'first', body: warnAna })

  const { standings } = await ask(call, seeStanding, { body: { addresses: customers.ana.addresses } })
  expect(standings[0]?.standing).toMatchObject({ kind: 'warned', warningId })

  const undo = (by: Call, key: string) => ask(by, undoWarning, { id: warningId, key })
  expect(await failureOf(undo(call, ''))).toEqual(['refused', 'idempotency-key-needed', 400])
  expect(await failureOf(undo(call, 'first'))).toEqual(['refused', 'idempotency-key-reused', 422])
  const dan = await callAs(server, colleagues.dan)
  expect(await failureOf(undo(dan, 'second'))).toEqual(['refused', 'not-yours', 403])
  expect(await failureOf(ask(dan, seeDeadLetters, {}))).toEqual(['refused', 'not-authorised', 403])
  expect(await undo(call, 'second')).toMatchObject({ warningId })
})

const routes = endpoints.map(({ route }) => route)
const nameOf = ({ method, path }: Route) => `${method.toLowerCase()} ${path.replace(':id', '{id}')}`

/** Where an answer is not as the contract has it. */
function faults(route: Route, given: unknown): string[] {
  if (isAnswerTo(route, given)) return []
  const issues = route.answer ? v.safeParse(route.answer, given).issues : undefined
  return issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`) ?? ['no file']
}

describe('what the server answers is what its contract says:', () => {
  let server: Running
  let office: Office
  let records: Records
  const answers: { method: string; path: string; told: Told }[] = []
  const afterwards: (() => Promise<void> | void)[] = []
  beforeAll(async () => {
    server = await startServer(await newRegisters.SQLite((cleanUp) => afterwards.push(cleanUp)))
    await seedDemoYear(server.register, server.clock())
    const watched: Running = {
      ...server,
      ask: async (method, path, asked) => {
        const told = await server.ask(method, path, asked)
        answers.push({ method, path, told })
        return told
      },
    }
    office = await openOffice(watched)
    records = await everyRecord(watched, office)
  })
  afterAll(async () => {
    await server.stop()
    for (const cleanUp of afterwards.reverse()) await cleanUp()
  })

  /** Asks a route as one of those who may, for what is on the register; gives what is wrong with the answer. */
  async function faultsOf(route: Route, who: string): Promise<string[]> {
    const row = whoMay[nameOf(route)]
    const body = (named[nameOf(route)]?.known ?? row?.body)?.(office, records)
    const isTheirOwn = row?.of && row.may === everybody
    const call = await callAs(
      server,
      isTheirOwn ? undefined : { ...colleagues.max, roles: who === 'staff' ? [] : [who] },
    )
    const given = await call({
      method: route.method,
      path: pathOf(route, row?.of && records[row.of]) + (row?.query ?? ''),
      ...(row?.csv ? { body: new Blob([row.csv], { type: 'text/csv' }) } : body ? { body } : {}),
      ...(route.write ? { key: newId() } : {}),
      ...(route.gives ? { file: true } : {}),
      answer: (given): given is unknown => given !== null,
    })
    return faults(route, given)
  }

  test('what was read and written while a register was filled', () => {
    const done = answers.filter(({ told }) => told.status < 300)
    const found = done.flatMap(({ method, path, told }) => {
      const [plain = ''] = path.split('?')
      const route = routes.find((one) => one.method === method && pattern(one).test(plain))
      return route?.answer ? faults(route, told.body).map((fault) => `${method} ${plain} ${fault}`) : []
    })
    expect(found).toEqual([])
  })

  /** What a route may add that only reads: a report is made when it is first asked for, and an export is in the trail. */
  const kept = async () => ({ ...(await recordCounts(server.register)), reports: 0, audit_trail: 0 })

  const reading = routes.filter(({ write }) => !write)
  test.each(reading.map((route) => [nameOf(route), route] as const))(
    '%s, which changes nothing',
    async (name, route) => {
      const before = await kept()
      for (const who of whoMay[name]?.may ?? []) expect(await faultsOf(route, who), who).toEqual([])
      expect(await kept()).toEqual(before)
    },
  )

  const writing = routes.filter(({ write }) => write)
  test('whatever is written after that, where it is not refused', async () => {
    const found: Record<string, string[]> = {}
    const refused: string[] = []
    for (const route of writing) {
      const name = nameOf(route)
      const wrong = await faultsOf(route, whoMay[name]?.may.at(-1) ?? 'staff').catch((error: unknown) => {
        if (asFailure(error).reason !== 'refused') throw error
        refused.push(name)
        return []
      })
      if (wrong.length > 0) found[name] = wrong
    }
    expect(found).toEqual({})
    expect(refused.length).toBeLessThan(writing.length / 2)
  })
})

const pattern = ({ path }: Route) => new RegExp(`^${path.replace(':id', '[\\da-f-]{36}').replaceAll('.', '\\.')}$`)
