import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { roles } from '../../../server/policy/vocabulary.ts'
import { colleagues } from '../../cast.ts'
import { rowCounts } from '../../support/store/rows.ts'
import { eitherStore, stores } from '../../support/store/stores.ts'
import { everyRecord, type Records } from '../support/every-record.ts'
import { type Office, openOffice, problemOf } from '../support/office.ts'
import { routesByRoles } from '../support/routes-by-roles.ts'
import { type Running, startServer } from '../support/server.ts'
import { everybody, examples, nobody, whoMay } from '../support/who-may.ts'

const rows = Object.entries(whoMay)
const nobodyElse: NonNullable<(typeof whoMay)[string]['theirs']> = { may: [], refusal: 'not-yours' }

/** Sends what a row says about a record. */
async function send(server: Running, office: Office, records: Records, name: string, id: string, token: string | null) {
  const [method = '', path = ''] = name.split(' ')
  const body = whoMay[name]?.body?.(office, records)
  return await server.ask(method.toUpperCase(), path.replace('{id}', id) + (whoMay[name]?.query ?? ''), {
    token,
    key: `${name} ${id}`.replaceAll(' ', '-'),
    ...(body ? { body } : {}),
  })
}

/** How many rows each table has, without the counts of look-ups, which refused ones change too. */
const kept = async ({ register }: Running) => ({ ...(await rowCounts(register)), look_ups: 0, look_up_days: 0 })

describe.each(eitherStore)('who may call which route, on $store', ({ newRegister }) => {
  let server: Running
  let office: Office
  let records: Records
  const tokens = new Map<string, string>()
  const afterwards: (() => Promise<void> | void)[] = []
  beforeAll(async () => {
    server = await startServer(await newRegister((cleanUp) => afterwards.push(cleanUp)))
    office = await openOffice(server)
    records = await everyRecord(server, office)
    for (const who of everybody) {
      const person = { ...colleagues.max, oid: `a-person-as-${who}`, roles: who === 'staff' ? [] : [who] }
      tokens.set(who, await server.issuer.token(person))
    }
  })
  afterAll(async () => {
    await server.stop()
    for (const cleanUp of afterwards.reverse()) await cleanUp()
  })

  test('/openapi.json describes every route in the table, with its roles; every example belongs to a route', async () => {
    const { body } = await server.ask('GET', '/openapi.json', { token: null })
    type Described = { security?: { token: string[] }[] }
    const described = Object.entries(body.paths as Record<string, Record<string, Described>>).flatMap(
      ([path, methods]) =>
        Object.entries(methods).map(([method, { security }]) => [
          `${method} ${path}`,
          security?.flatMap(({ token }) => token) ?? everybody,
        ]),
    )
    expect(Object.fromEntries(rows.map(([name, { may }]) => [name, may]))).toEqual(Object.fromEntries(described))
    expect(Object.keys(examples).filter((name) => !(name in whoMay))).toEqual([])
    const byHand = routesByRoles.flatMap(([may, some]) =>
      some.map((name) => [name, may === 'everybody' ? everybody : may]),
    )
    expect(Object.fromEntries(rows.map(([name, { may }]) => [name, may]))).toEqual(Object.fromEntries(byHand))
  })

  test.each(rows)('%s', async (name, { may, of, theirs: { may: othersToo, refusal } = nobodyElse }) => {
    let before = await kept(server)
    for (const who of everybody) {
      const token = tokens.get(who) ?? null
      if (may.includes(who)) {
        // About a record that does not exist they are let in, but nothing is done.
        const told = await send(server, office, records, name, nobody, token)
        expect([401, 403], `${who}: ${told.body.type}`).not.toContain(told.status)
        if (of) expect([told.status, told.body.type], who).toEqual([404, expect.stringMatching(/:unknown-/)])
        // A refusal that reveals somebody leaves a look-up behind, and nothing else.
        const looks = of ? before.access_ledger : expect.any(Number)
        if (told.status >= 400) expect(await kept(server), who).toEqual({ ...before, access_ledger: looks })
        if (of && may === everybody && othersToo.includes(who)) {
          const theirs = await send(server, office, records, name, records[of], token)
          expect(theirs.status, `${who}: ${theirs.body.type}`).toBe(200)
        } else if (of && may === everybody) {
          // What everybody may do to their own record, nobody may do to a colleague's.
          const theirs = await send(server, office, records, name, records[of], token)
          expect(problemOf(theirs), who).toEqual([403, refusal])
          // They now know that there is such a record, which is a look-up.
          expect(await kept(server), who).toEqual({ ...before, access_ledger: before.access_ledger + 1 })
        }
        before = await kept(server)
      } else {
        const told = await send(server, office, records, name, of ? records[of] : nobody, token)
        expect(problemOf(told), who).toEqual([403, 'not-authorised'])
        expect(await kept(server), who).toEqual(before)
      }
    }
  })
})

describe('tokens that are turned away', () => {
  const [{ newRegister }] = stores as [(typeof stores)[number]]
  let server: Running
  let office: Office
  let records: Records
  const afterwards: (() => Promise<void> | void)[] = []
  beforeAll(async () => {
    server = await startServer(await newRegister((cleanUp) => afterwards.push(cleanUp)))
    office = await openOffice(server)
    records = await everyRecord(server, office)
  })
  afterAll(async () => {
    await server.stop()
    for (const cleanUp of afterwards.reverse()) await cleanUp()
  })

  const all = { ...colleagues.frances, roles: [...roles] }
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const badTokens: [which: string, reason: string, make: () => Promise<string | null> | string | null][] = [
    ['a missing token', 'token-missing', () => null],
    ['an expired token', 'token-expired', () => server.issuer.token(all, { exp: Math.floor(Date.now() / 1000) - 60 })],
    [
      'a token from another issuer',
      'token-not-for-this-register',
      () => server.issuer.token(all, { iss: 'https://sign-in.elsewhere.example' }),
    ],
    [
      'a token for another audience',
      'token-not-for-this-register',
      () => server.issuer.token(all, { aud: 'another-api' }),
    ],
    [
      'a token from another tenant',
      'token-not-for-this-register',
      () => server.issuer.token(all, { tid: 'elsewhere' }),
    ],
    [
      'a token signed with a password (HS256)',
      'token-not-valid',
      () => {
        const signed = `${part({ alg: 'HS256', kid: 'first' })}.${part(server.issuer.claims(all))}`
        return `${signed}.${createHmac('sha256', 'password').update(signed).digest('base64url')}`
      },
    ],
    ['an unsigned token', 'token-not-valid', () => `${part({ alg: 'none' })}.${part(server.issuer.claims(all))}.`],
  ]

  test.each(badTokens)('%s gets %s on every route, and nothing is read or written', async (_, reason, make) => {
    const token = await make()
    const [before, asked] = [await rowCounts(server.register), server.asked()]
    for (const [name, { of }] of rows) {
      const told = await send(server, office, records, name, of ? records[of] : nobody, token)
      expect(problemOf(told), name).toEqual([401, reason])
    }
    expect(server.asked()).toBe(asked)
    expect(await rowCounts(server.register)).toEqual(before)
  })
})
