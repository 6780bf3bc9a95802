import { copyFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Call, makeCall } from '../../../addin/api/call.ts'
import { ask, isAnswerTo, pathOf } from '../../../addin/api/client.ts'
import { asFailure } from '../../../addin/api/failure.ts'
import { seeDeadLetters } from '../../../server/contract/dead-letter.ts'
import type { Route } from '../../../server/contract/route.ts'
import { seeStanding } from '../../../server/contract/standing/standing.ts'
import { confirmWarning, giveWarning, undoWarning } from '../../../server/contract/warning.ts'
import { endpoints } from '../../../server/http/api.ts'
import { nextOriginalToRead } from '../../../server/register/evidence/next-original-to-read.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import { colleagues, customers } from '../../cast.ts'
import { seedDemoYear } from '../../demo-year.ts'
import { council, message } from '../../support/acts.ts'
import { recordCounts } from '../../support/store/rows.ts'
import { newRegisters } from '../../support/store/stores.ts'
import { faultsOf } from '../support/as-promised.ts'
import { everyRecord, type Records } from '../support/every-record.ts'
import { type Office, openOffice } from '../support/office.ts'
import { anotherAddress, warnAna } from '../support/requests.ts'
import { type Running, serverFor, startServer } from '../support/server.ts'
import { named } from '../support/told.ts'
import { everybody, sheetAbout, whoMay } from '../support/who-may.ts'

type Person = Parameters<Running['issuer']['token']>[0]

/** The add-in's own client, signed in as somebody; Amira by default. */
async function callAs({ issuer, url }: Running, person?: Person): Promise<Call> {
  const token = await issuer.token(person)
  return makeCall({ token: async () => token, lost: () => {} }, url)
}

const failureOf = async (asked: Promise<unknown>) => {
  const failed = await asked.then(() => null, asFailure)
  return [failed?.reason, failed?.told?.name, failed?.told?.status]
}

const another = message({ internetMessageId: '<another@example.org>' })

test('the add-in’s client works against the real server, refusals included', async () => {
  const server = await serverFor(newRegisters.SQLite)
  const call = await callAs(server)
  const { warningId } = await ask(call, giveWarning, { key: 'first', body: warnAna })

  const { standings } = await ask(call, seeStanding, { body: { addresses: customers.ana.addresses } })
  expect(standings[0]?.standing).toEqual({ kind: 'not-on-register' })
  await ask(call, confirmWarning, { id: warningId, key: 'sent', body: { sent: true } })
  const { standings: after } = await ask(call, seeStanding, { body: { addresses: customers.ana.addresses } })
  expect(after[0]?.standing).toMatchObject({ kind: 'warned', warningId })

  const undo = (by: Call, key: string) => ask(by, undoWarning, { id: warningId, key })
  expect(await failureOf(undo(call, ''))).toEqual(['refused', 'idempotency-key-needed', 400])
  expect(await failureOf(undo(call, 'first'))).toEqual(['refused', 'idempotency-key-reused', 422])
  const dan = await callAs(server, colleagues.dan)
  expect(await failureOf(undo(dan, 'second'))).toEqual(['refused', 'not-yours', 403])
  expect(await failureOf(ask(dan, seeDeadLetters, {}))).toEqual(['refused', 'not-authorised', 403])
  expect(await failureOf(undo(call, 'second'))).toEqual(['refused', 'reply-already-sent', 409])
  const { warningId: mistaken } = await ask(call, giveWarning, { key: 'third', body: { ...warnAna, contact: another } })
  expect(await ask(call, undoWarning, { id: mistaken, key: 'fourth' })).toMatchObject({ warningId: mistaken })
})

const routes = endpoints.map(({ route }) => route)
const nameOf = ({ method, path }: Route) => `${method.toLowerCase()} ${path.replace(':id', '{id}')}`

/** Bodies that a filled register accepts; those of the other tests would be refused. */
const fitting: Record<string, (records: Records) => object> = {
  'post /api/warnings': () => ({ ...warnAna, contact: another }),
  'post /api/contact-points/proposals': ({ otherCustomer }) => anotherAddress(otherCustomer),
  'post /api/customers/{id}/merge': ({ otherCustomer }) => ({ other: otherCustomer, why: 'The same hand.' }),
  'post /api/imports': () => sheetAbout('no.one@example.org'),
  'post /api/settings/change': () => ({
    part: 'services',
    base: 0,
    why: 'A new one.',
    value: [...council.services, 'Parks'],
  }),
}
/** Writes that answer what another wrote. */
const needsFirst: Record<string, string> = {
  'post /api/formal-warnings/{id}/objection/answer': 'post /api/objections',
}
/** Writes that need more preparation than an existing record. Their nouns' tests cover them. */
const asksForMore = [
  'post /api/mail-arrangements/{id}/confirm',
  'post /api/letters/{id}/posting',
  'post /api/escalations/{id}/advice',
  'post /api/calendar-feeds/end',
  'post /api/imports/{id}/signature',
  'post /api/settings/restore',
]

describe('the server’s answers match the contract:', () => {
  let filled = ''
  let office: Office
  let records: Records
  const afterwards: (() => Promise<void> | void)[] = []
  beforeAll(async () => {
    const where = await newRegisters.SQLite((cleanUp) => afterwards.push(cleanUp))
    filled = 'sqliteFile' in where ? where.sqliteFile : ''
    const server = await startServer(where, { readsOriginals: true })
    await seedDemoYear(server.register, server.clock())
    office = await openOffice(server)
    records = await everyRecord(server, office)
    await vi.waitFor(async () => expect(await server.register.read(nextOriginalToRead)).toBeUndefined(), 25_000)
    await server.stop()
  })
  afterAll(async () => {
    for (const cleanUp of afterwards.reverse()) await cleanUp()
  })

  /** A server on a copy of the filled register, so that tests do not affect each other. */
  const serverOfItsOwn = () =>
    serverFor(async () => {
      const sqliteFile = `${filled}-${newId()}`
      copyFileSync(filled, sqliteFile)
      return { sqliteFile }
    })

  /** Calls a route as somebody who may, about an existing record, and checks the answer against its contract. */
  async function expectAsPromised(server: Running, route: Route, who: string): Promise<void> {
    const name = nameOf(route)
    const row = whoMay[name]
    const body = fitting[name]?.(records) ?? (named[name]?.known ?? row?.body)?.(office, records)
    // The records that anybody may change themselves are Amira's here.
    // An officer decides, and the reviewer reviews, as the holder of a post.
    const holders: Record<string, typeof colleagues.max> = {
      AuthorisingOfficer: colleagues.tom,
      Reviewer: colleagues.frances,
    }
    const one = holders[who] ?? colleagues.max
    const anyone = row?.of && row.may === everybody ? colleagues.amira : { ...one, roles: who === 'staff' ? [] : [who] }
    const person = row?.by ? colleagues[row.by] : anyone
    const call = await callAs(server, person)
    const given: unknown = await call({
      method: route.method,
      path: pathOf(route, row?.of && records[row.of]) + (row?.query ?? ''),
      ...(body ? { body } : {}),
      ...(route.write ? { key: newId() } : {}),
      ...(route.gives ? { file: true } : {}),
      answer: (answered): answered is unknown => answered !== null,
    })
    expect(faultsOf(route, given), `${name} ${who}`).toEqual([])
    expect(isAnswerTo(route, given), `${name} ${who}`).toBe(true)
  }

  /** A reading route may add only these: a report is made on first request, and an export goes into the trail. */
  const kept = async ({ register }: Running) => ({ ...(await recordCounts(register)), reports: 0, audit_trail: 0 })

  test('reads, which change nothing', async () => {
    const server = await serverOfItsOwn()
    const before = await kept(server)
    for (const route of routes.filter(({ write }) => !write)) {
      for (const who of whoMay[nameOf(route)]?.may ?? []) await expectAsPromised(server, route, who)
      expect(await kept(server), nameOf(route)).toEqual(before)
    }
  })

  const writing = routes
    .filter((route) => route.write && !asksForMore.includes(nameOf(route)))
    .map((route) => [nameOf(route), route] as const)
  test.each(writing)('%s', async (name, route) => {
    const server = await serverOfItsOwn()
    const who = whoMay[name]?.may.at(-1) ?? 'staff'
    const first = writing.find(([one]) => one === needsFirst[name])
    if (first) await expectAsPromised(server, first[1], who)
    await expectAsPromised(server, route, who)
  })
})
