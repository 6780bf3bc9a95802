import { hash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { roles } from '../../../server/policy/vocabulary.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import { keepAnswer } from '../../../server/register/store/once-only.ts'
import { colleagues, customers, tenantId } from '../../cast.ts'
import { clue, message } from '../../support/acts.ts'
import { eitherStore, stores } from '../../support/store/stores.ts'
import { everyRecord, type Records } from '../support/every-record.ts'
import { type Office, openOffice, problemOf } from '../support/office.ts'
import { warnAna } from '../support/requests.ts'
import { type Running, startServer, type Told } from '../support/server.ts'
import { named, tellsOfNobody } from '../support/told.ts'
import { everybody, nobody, whoMay } from '../support/who-may.ts'

const routes = Object.keys(whoMay)
/** Requests that name somebody come first, and before them what the deputy sees, because others change or remove it. */
const first = (name: string) => (name === 'get /api/passed-to-you' ? 2 : Number(name in named))
const telling = routes.filter((name) => !(name in tellsOfNobody)).sort((one, other) => first(other) - first(one))
/** Stands for records that do not exist: every id is nobody's. */
const noRecords = new Proxy({}, { get: () => nobody }) as Records

type Described = { paths: Record<string, Record<string, { parameters?: { name: string }[] }>> }
type Asked = {
  server: Running
  office: Office
  records: Records
  name: string
  token: string
  key?: string
  body?: string | undefined
  madeUp?: true
}

/** Asks a route about somebody on the register, or with `noRecords` about somebody who is not. */
async function ask({ server, office, records, name, token, key = newId(), body, madeUp }: Asked): Promise<Told> {
  const row = whoMay[name]
  const [method = '', path = ''] = name.split(' ')
  const id = row?.of ? records[row.of] : nobody
  const sent = body ?? bodyOf(name, office, records)
  return await server.ask(method.toUpperCase(), path.replace('{id}', id) + (row?.query ?? ''), {
    token,
    key,
    ...(madeUp ? { madeUp } : {}),
    ...(sent === undefined ? {} : { body: sent }),
  })
}

/** The body of a request, as it is sent. */
function bodyOf(name: string, office: Office, records: Records): string | undefined {
  const of = named[name]?.[records === noRecords ? 'unknown' : 'known'] ?? whoMay[name]?.body
  return of && JSON.stringify(of(office, records))
}

/** A sign-in that lasts however the clock is moved. */
const forever = { exp: 4_000_000_000 }

/** Somebody with every role who has asked nothing yet; with the `oid` of the cast, on that account. */
async function somebody({ issuer }: Running, as: readonly string[] = roles, oid = `somebody-${newId()}`) {
  return { oid, token: await issuer.token({ ...colleagues.max, oid, roles: [...as] }, forever) }
}

async function looksOf({ register }: Running, oid: string): Promise<string[]> {
  const rows = await register.read((reading) =>
    reading
      .selectFrom('access_ledger')
      .select('customer_id')
      .where('by_oid', '=', oid)
      .where('customer_id', '!=', '')
      .execute(),
  )
  return rows.map(({ customer_id }) => customer_id)
}

test('every route of /openapi.json either reveals nobody, or is tested here with somebody on the register', () => {
  const asksAbout = telling.filter((name) => name in named || whoMay[name]?.of)
  const lists = telling.filter((name) => !asksAbout.includes(name))
  expect(lists.sort()).toEqual([
    'get /api/contact-points/proposals',
    'get /api/log.csv',
    'get /api/log.xlsx',
    'get /api/mail-arrangements',
    'get /api/mail-flow',
    'get /api/mail-flow/script',
    'get /api/passed-to-you',
    'get /api/reviews',
    'get /api/work',
    'post /api/customers',
    'post /api/log/escalations',
    'post /api/log/restrictions',
    'post /api/mail-flow/checks',
  ])
})

describe.each(eitherStore)('an answer that reveals somebody on the register, on $store', ({ newRegister }) => {
  let server: Running
  let office: Office
  let records: Records
  const afterwards: (() => Promise<void> | void)[] = []
  beforeAll(async () => {
    server = await startServer(await newRegister((cleanUp) => afterwards.push(cleanUp)))
    office = await openOffice(server)
    records = await everyRecord(server, office)
    // Until the review is due in the current quarter, and so is listed.
    server.wait(130 * 86_400_000)
  })
  afterAll(async () => {
    await server.stop()
    for (const cleanUp of afterwards.reverse()) await cleanUp()
  })

  test.each(telling)(
    '%s: is in the access ledger whatever it says, but not if it is about nobody on the register',
    async (name) => {
      const stranger = await somebody(server)
      if (name in named || whoMay[name]?.of) {
        const unknown = await ask({ server, office, records: noRecords, name, token: stranger.token })
        expect(unknown.status, String(unknown.body.type)).not.toBe(403)
        expect(await looksOf(server, stranger.oid)).toEqual([])
      }
      const { by } = whoMay[name] ?? {}
      const person = await somebody(server, roles, by && colleagues[by].oid)
      const told = await ask({ server, office, records, name, token: person.token })
      expect([400, 401, 429, 500], String(told.body.type)).not.toContain(told.status)
      expect(await looksOf(server, person.oid), `${told.status} ${told.body.type ?? ''}`).not.toEqual([])
    },
  )
})

describe('a person with no look-ups left', () => {
  let server: Running
  let office: Office
  const afterwards: (() => Promise<void> | void)[] = []
  beforeAll(async () => {
    const [{ newRegister }] = stores as [(typeof stores)[number]]
    const where = await newRegister((cleanUp) => afterwards.push(cleanUp))
    server = await startServer(where, { env: { LOOKUPS_PER_MINUTE: '1' } })
    office = await openOffice(server)
  })
  afterAll(async () => {
    await server.stop()
    for (const cleanUp of afterwards.reverse()) await cleanUp()
  })

  test.each(telling)('%s: is refused before anything is read', async (name) => {
    const { token } = await somebody(server)
    await server.ask('POST', '/api/standing', { token, body: { addresses: ['a@example.org'] } })
    await server.ask('POST', '/api/lookup', { token, body: { by: 'number', value: '07700 900999' } })
    await server.ask('POST', '/api/log/restrictions', { token, body: {} })
    const told = await ask({ server, office, records: noRecords, name, token })
    expect(problemOf(told)).toEqual([429, 'too-many-lookups'])
  })
})

describe('a stored answer to a repeated request', () => {
  let server: Running
  let office: Office
  const afterwards: (() => Promise<void> | void)[] = []
  beforeAll(async () => {
    const [{ newRegister }] = stores as [(typeof stores)[number]]
    server = await startServer(await newRegister((cleanUp) => afterwards.push(cleanUp)))
    office = await openOffice(server)
  })
  afterAll(async () => {
    await server.stop()
    for (const cleanUp of afterwards.reverse()) await cleanUp()
  })

  test('is not returned to somebody who has lost the role that the write needs', async () => {
    const document = (await server.ask('GET', '/openapi.json', { token: null })).body as unknown as Described
    const isWrite = (method: string, path: string) =>
      document.paths[path]?.[method]?.parameters?.some((one) => one.name === 'Idempotency-Key')
    const refused: string[] = []
    for (const name of routes) {
      const [method = '', path = ''] = name.split(' ')
      const may = whoMay[name]?.may
      if (may === everybody || !isWrite(method, path)) continue
      const person = await somebody(server, may)
      const lost = await server.issuer.token({ ...colleagues.max, oid: person.oid, roles: [] }, forever)
      const body = bodyOf(name, office, noRecords)
      const asked = { server, office, records: noRecords, name, key: newId(), body }
      const route = `${method.toUpperCase()} ${path.replace('{id}', nobody)}`
      const bodyHash = body === undefined ? '' : hash('sha256', body)
      const by = { oid: person.oid, tid: tenantId }
      await server.register.write((tx) =>
        keepAnswer(
          tx,
          { key: asked.key, person: by, route, bodyHash, at: server.clock() },
          { status: 200, answer: '{"kept":true}' },
        ),
      )
      expect(problemOf(await ask({ ...asked, token: lost })), name).toEqual([403, 'not-authorised'])
      const again = await ask({ ...asked, token: person.token, madeUp: true })
      expect([again.status, again.body], name).toEqual([200, { kept: true }])
      refused.push(name)
    }
    expect(refused.length).toBeGreaterThan(25)
  })

  test('counts as a look-up each time it is returned', async () => {
    const { oid, token } = await somebody(server)
    const about = { ...warnAna, customer: clue({ addresses: customers.mia.addresses }) }
    await office.amira.post('/api/warnings', about)
    const warning = { ...about, contact: message({ internetMessageId: '<again@example.org>' }) }
    const answers = [1, 2, 3].map(() => server.ask('POST', '/api/warnings', { token, key: 'again', body: warning }))
    expect(new Set((await Promise.all(answers)).map(({ status }) => status))).toEqual(new Set([201]))
    expect(await looksOf(server, oid)).toHaveLength(3)
  })
})
