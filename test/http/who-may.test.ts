import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Role, roles } from '../../server/policy/vocabulary.ts'
import { newId } from '../../server/register/new-id.ts'
import { colleagues } from '../cast.ts'
import { rowCounts } from '../support/rows.ts'
import { stores } from '../support/stores.ts'
import { everyRecord, type Records } from './support/every-record.ts'
import {
  approvalOn,
  escalationOf,
  type Office,
  openOffice,
  problemOf,
  representationOn,
  sentToday,
  termsFrom,
} from './support/office.ts'
import { anotherAddress, moreDetails, passedOn, warnAna } from './support/requests.ts'
import { type Running, startServer } from './support/server.ts'

type Who = 'staff' | Role
const everybody: readonly Who[] = ['staff', ...roles]
const keeper: readonly Who[] = ['RegisterKeeper']
const officers: readonly Who[] = ['AuthorisingOfficer']
const decideOrKeep: readonly Who[] = ['AuthorisingOfficer', 'RegisterKeeper']
const reviewOrKeep: readonly Who[] = ['AuthorisingOfficer', 'Reviewer', 'RegisterKeeper']

const nobody = '0198c5b2-7c00-7000-8000-000000000001'
const reasons = 'Things are better now.'

/** Who may do what: the whole of it. `of` is the record in the address, `body` what would be sent. */
type Row = {
  may: readonly Who[]
  of?: keyof Records
  body?: (office: Office, records: Records) => object
  query?: string
  /** A .csv in place of a body. */
  csv?: string
}
const table: Record<string, Row> = {
  'get /api/me': { may: everybody },
  'post /api/standing': { may: everybody, body: () => ({ addresses: ['ana@example.org'] }) },
  'post /api/compose': {
    may: everybody,
    body: () => ({ from: colleagues.amira.address, recipients: ['ana@example.org'] }),
  },
  'post /api/lookup': { may: everybody, body: () => ({ by: 'number', value: '07700 900789' }) },
  'post /api/warnings': { may: everybody, body: () => warnAna },
  'post /api/warnings/{id}/undo': { may: everybody, of: 'warning' },
  'post /api/escalations': {
    may: everybody,
    body: () => escalationOf({ ...colleagues.amira, addresses: [], numbers: [] }),
  },
  'post /api/evidence/waiting': {
    may: everybody,
    body: () => escalationOf({ ...colleagues.amira, addresses: [], numbers: [] }).evidence[0] ?? {},
  },
  'post /api/evidence/waiting/discard': { may: everybody, body: () => ({ pieces: [nobody] }) },
  'patch /api/escalations/{id}': { may: everybody, of: 'escalation', body: () => moreDetails },
  'get /api/escalations/{id}/own': { may: everybody, of: 'escalation' },
  'post /api/escalations/{id}/withdraw': { may: everybody, of: 'escalation' },
  'post /api/passed-on': { may: everybody, body: () => passedOn(nobody) },
  'post /api/passed-on/{id}/undo': { may: everybody, of: 'passedOn' },
  'post /api/contact-points/proposals': { may: everybody, body: () => anotherAddress(nobody) },
  'post /api/contact-points/proposals/{id}/withdraw': { may: everybody, of: 'proposal' },
  'get /api/contact-points/proposals': { may: keeper },
  'post /api/contact-points/proposals/{id}/accept': { may: keeper, of: 'proposal' },
  'post /api/contact-points/proposals/{id}/refuse': { may: keeper, of: 'proposal', body: () => ({ reason: reasons }) },
  'post /api/contact-points/{id}/correct': {
    may: keeper,
    of: 'contactPoint',
    body: () => ({ value: 'ana.third@example.org', why: reasons }),
  },
  'post /api/contact-points/{id}/remove': { may: keeper, of: 'contactPoint', body: () => ({ why: reasons }) },
  'get /api/customers/{id}': { may: reviewOrKeep, of: 'customer' },
  'post /api/customers/{id}/timeline': { may: reviewOrKeep, of: 'customer', body: () => ({ before: '2030' }) },
  'post /api/customers/{id}/looks': { may: keeper, of: 'customer', body: () => ({ before: null }) },
  'post /api/customers/find': { may: reviewOrKeep, body: () => ({ value: 'ana@example.org' }) },
  'post /api/customers/{id}/contact-points': {
    may: keeper,
    of: 'customer',
    body: () => ({ kind: 'name', value: 'Ana Maria', why: reasons }),
  },
  'post /api/customers/{id}/merge-preview': { may: keeper, of: 'customer', body: () => ({ other: nobody }) },
  'post /api/customers/{id}/merge': { may: keeper, of: 'customer', body: () => ({ other: nobody, why: reasons }) },
  'post /api/merges/{id}/undo': { may: keeper, of: 'merge' },
  'post /api/corrections': {
    may: keeper,
    body: () => ({ kind: 'warning', id: nobody, field: 'service', value: 'Housing', why: reasons }),
  },
  'post /api/warnings/{id}/withdraw': { may: keeper, of: 'warning', body: () => ({ why: reasons }) },
  'get /api/escalations/{id}': { may: decideOrKeep, of: 'escalation' },
  'get /api/evidence/{id}/original': { may: decideOrKeep, of: 'evidence' },
  'post /api/escalations/{id}/decision': {
    may: officers,
    of: 'escalation',
    body: (office) => approvalOn(office.today(), 1),
  },
  'get /api/restrictions/{id}': { may: reviewOrKeep, of: 'restriction' },
  'post /api/restrictions/{id}/in-force-at-once': { may: officers, of: 'agreed', body: () => ({ reason: reasons }) },
  'post /api/restrictions/{id}/review': {
    may: ['Reviewer'],
    of: 'restriction',
    body: () => ({ outcome: 'continued', reasons }),
  },
  'post /api/restrictions/{id}/lifting': { may: officers, of: 'restriction', body: () => ({ reasons }) },
  'post /api/restrictions/{id}/variation': {
    may: officers,
    of: 'restriction',
    body: (office) => ({ reasons, terms: termsFrom(office.today()) }),
  },
  'get /api/letters/{id}': { may: reviewOrKeep, of: 'letter' },
  'get /api/letters/{id}/document': { may: reviewOrKeep, of: 'letter' },
  'post /api/letters/{id}/sent': { may: officers, of: 'letter', body: sentToday },
  'post /api/representations': { may: everybody, body: (office) => representationOn(nobody, office.today()) },
  'post /api/representations/{id}/acknowledge': { may: officers, of: 'representation' },
  'post /api/representations/{id}/answer': {
    may: officers,
    of: 'representation',
    body: () => ({ outcome: 'maintained', reasons, sameOfficerReason: reasons }),
  },
  'post /api/circumstances': {
    may: everybody,
    body: () => ({ restrictionId: nobody, what: reasons, service: 'Housing' }),
  },
  'post /api/circumstances/{id}/answer': {
    may: officers,
    of: 'circumstances',
    body: () => ({ outcome: 'continued', reasons }),
  },
  'get /api/work': { may: everybody },
  'get /api/figures': { may: reviewOrKeep },
  'get /api/reviews': { may: reviewOrKeep },
  'get /api/calendar-feeds': { may: ['AuthorisingOfficer', 'Reviewer'] },
  'post /api/calendar-feeds': {
    may: ['AuthorisingOfficer', 'Reviewer'],
    body: () => ({ secret: newId().repeat(2).slice(0, 43) }),
  },
  'post /api/calendar-feeds/end': { may: ['AuthorisingOfficer', 'Reviewer'] },
  'get /api/report/periods': { may: reviewOrKeep },
  'get /api/report': { may: reviewOrKeep, query: '?period=2024-Q1' },
  'get /api/report/xlsx': { may: reviewOrKeep, query: '?period=2024-Q2' },
  'get /api/report/csv': { may: reviewOrKeep, query: '?period=2024-Q3' },
  'post /api/log/restrictions': { may: reviewOrKeep, body: () => ({}) },
  'post /api/log/escalations': { may: reviewOrKeep, body: () => ({}) },
  'get /api/mail-arrangements': { may: ['ICT', 'RegisterKeeper'] },
  'post /api/mail-arrangements/{id}/confirm': { may: ['ICT'], of: 'arrangement' },
  'post /api/ledger': { may: ['Auditor'], body: () => ({}) },
  'post /api/audit': { may: ['Auditor'], body: () => ({}) },
  'post /api/customers/{id}/subject-access': { may: ['RegisterKeeper'], of: 'customer' },
  'post /api/ledger/export': { may: ['Auditor'], body: () => ({}) },
  'post /api/audit/export': { may: ['Auditor'], body: () => ({}) },
  'get /api/audit/verify': { may: ['Auditor'] },
  'get /api/retention': { may: ['RegisterKeeper'] },
  'get /api/retention/runs': { may: ['RegisterKeeper'] },
  'post /api/retention/run': { may: ['RegisterKeeper'], body: () => ({}) },
  'get /api/mail-flow': { may: ['AuthorisingOfficer', 'ICT', 'RegisterKeeper'] },
  'get /api/mail-flow/script': { may: ['ICT'] },
  'post /api/mail-flow/checks': { may: ['ICT'], body: () => ({ printed: btoa('[]') }) },
  'post /api/contacts/named': { may: decideOrKeep, body: () => ({ address: colleagues.sam.address }) },
  'post /api/contacts/move': {
    may: keeper,
    body: () => ({
      from: 'nobody.known@ambleford.example',
      to: { name: 'Kit Lowe', post: 'Customer Relations', address: colleagues.kit.address },
      why: reasons,
    }),
  },
  'get /api/settings': { may: decideOrKeep },
  'get /api/settings/services': { may: decideOrKeep },
  'post /api/settings/history': { may: decideOrKeep, body: () => ({ part: 'services' }) },
  'post /api/settings/letter-preview': { may: decideOrKeep, body: () => ({}) },
  'post /api/settings/change': {
    may: keeper,
    body: () => ({ part: 'services', base: 99, why: reasons, value: ['Parks'] }),
  },
  'post /api/settings/restore': { may: keeper, body: () => ({ part: 'services', number: 0, base: 99, why: reasons }) },
  'post /api/settings/councillors-file': { may: keeper, body: () => ({ file: 'bmFtZQ==', how: 'add' }) },
  'get /api/dead-letters': { may: ['RegisterKeeper'] },
  'post /api/dead-letters/{id}/revive': { may: ['RegisterKeeper'], of: 'deadLetter' },
  'get /api/imports': { may: keeper },
  'post /api/imports': { may: keeper, csv: 'Name,E-mail,Warning on\nNo One,no.one@example.org,2026-01-05\n' },
  'get /api/imports/{id}': { may: keeper, of: 'import' },
  'get /api/imports/{id}/report': { may: keeper, of: 'import' },
  'post /api/imports/{id}/choices': { may: keeper, of: 'import', body: () => ({ matching: [], existing: 'leave' }) },
  'post /api/imports/{id}/run': { may: keeper, of: 'import' },
  'post /api/imports/{id}/discard': { may: keeper, of: 'import' },
  'get /api/log.csv': { may: keeper },
  'get /api/log.xlsx': { may: keeper },
}
const rows = Object.entries(table)

/** Sends what a row says about a record. */
async function send(server: Running, office: Office, records: Records, name: string, id: string, token: string | null) {
  const [method = '', path = ''] = name.split(' ')
  const body = table[name]?.csv ?? table[name]?.body?.(office, records)
  return await server.ask(method.toUpperCase(), path.replace('{id}', id) + (table[name]?.query ?? ''), {
    token,
    key: `${name} ${id}`.replaceAll(' ', '-'),
    ...(body ? { body } : {}),
    ...(table[name]?.csv ? { headers: { 'Content-Type': 'text/csv' } } : {}),
  })
}

describe.each(stores)('who may, on $store', ({ emptyPlace }) => {
  let server: Running
  let office: Office
  let records: Records
  const afterwards: (() => Promise<void> | void)[] = []
  beforeAll(async () => {
    server = await startServer(await emptyPlace((cleanUp) => afterwards.push(cleanUp)))
    office = await openOffice(server)
    records = await everyRecord(server, office)
  })
  afterAll(async () => {
    await server.stop()
    for (const cleanUp of afterwards.reverse()) await cleanUp()
  })

  test('every route of /openapi.json has its row, and there is no other', async () => {
    const { body } = await server.ask('GET', '/openapi.json', { token: null })
    const described = Object.entries(body.paths as Record<string, object>).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    )
    expect(rows.map(([name]) => name).sort()).toEqual(described.sort())
  })

  test.each(rows)('%s', async (name, { may, of }) => {
    for (const who of everybody) {
      const person = { ...colleagues.max, oid: `a-person-as-${who}`, roles: who === 'staff' ? [] : [who] }
      const token = await server.issuer.token(person)
      const before = await rowCounts(server.register)
      if (may.includes(who)) {
        // A record that is not there: past the door, and nothing done.
        const told = await send(server, office, records, name, nobody, token)
        expect([401, 403], `${who}: ${told.body.type}`).not.toContain(told.status)
        if (of) expect([told.status, told.body.type], who).toEqual([404, expect.stringMatching(/:unknown-/)])
        if (told.status >= 400) expect(await rowCounts(server.register), who).toEqual(before)
        if (of && may === everybody) {
          // What anybody may do to their own, nobody does to a colleague's.
          const theirs = await send(server, office, records, name, records[of], token)
          expect(problemOf(theirs), who).toEqual([403, 'not-yours'])
          expect(await rowCounts(server.register), who).toEqual(before)
        }
      } else {
        const told = await send(server, office, records, name, of ? records[of] : nobody, token)
        expect(problemOf(told), who).toEqual([403, 'not-authorised'])
        expect(await rowCounts(server.register), who).toEqual(before)
      }
    }
  })
})

describe('who is turned away at the door', () => {
  const [{ emptyPlace }] = stores as [(typeof stores)[number]]
  let server: Running
  let office: Office
  let records: Records
  const afterwards: (() => Promise<void> | void)[] = []
  beforeAll(async () => {
    server = await startServer(await emptyPlace((cleanUp) => afterwards.push(cleanUp)))
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
    ['no token', 'token-missing', () => null],
    ['an expired one', 'token-expired', () => server.issuer.token(all, { exp: Math.floor(Date.now() / 1000) - 60 })],
    [
      'one of another issuer',
      'token-not-for-this-register',
      () => server.issuer.token(all, { iss: 'https://sign-in.elsewhere.example' }),
    ],
    ['one for another audience', 'token-not-for-this-register', () => server.issuer.token(all, { aud: 'another-api' })],
    ['one of another tenant', 'token-not-for-this-register', () => server.issuer.token(all, { tid: 'elsewhere' })],
    [
      'one signed with a password (HS256)',
      'token-not-valid',
      () => {
        const signed = `${part({ alg: 'HS256', kid: 'first' })}.${part(server.issuer.claims(all))}`
        return `${signed}.${createHmac('sha256', 'password').update(signed).digest('base64url')}`
      },
    ],
    ['one that nobody signed', 'token-not-valid', () => `${part({ alg: 'none' })}.${part(server.issuer.claims(all))}.`],
  ]

  test.each(badTokens)('%s: %s, on every route, and nothing is read or written', async (_, reason, make) => {
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
