import { describe, expect, test } from 'vitest'
import { colleagues } from '../../cast.ts'
import { message } from '../../support/acts.ts'
import { eitherTest, stores } from '../../support/store/stores.ts'
import { escalateAna, warnAna } from '../support/requests.ts'
import { type Running, serverFor, startServer } from '../support/server.ts'

const limited = (writes: number) => ({ env: { WRITES_PER_MINUTE: String(writes) } })
const tooMany = [429, 'urn:contact-register:too-many-writes']

let made = 0
const warning = () => ({ ...warnAna, contact: message({ internetMessageId: `<${made++}@example.org>` }) })
const warn = (server: Running, key: string, body: object = warning(), token?: string) =>
  server.ask('POST', '/api/warnings', { key, body, ...(token === undefined ? {} : { token }) })
const rows = (server: Running, table: 'warnings' | 'audit_trail' | 'once_only' | 'waiting_evidence') =>
  server.register.read(async (reading) => (await reading.selectFrom(table).selectAll().execute()).length)

describe.each(stores)('the limit on what one person writes, on $store', ({ store, newRegister }) => {
  const either = eitherTest(store)
  test('refuses further acts with the time to wait, saves none of them, and accepts them later', async () => {
    const server = await serverFor(newRegister, limited(3))
    for (const key of ['a', 'b', 'c']) expect((await warn(server, key)).status).toBe(201)
    const before = [await rows(server, 'warnings'), await rows(server, 'audit_trail'), await rows(server, 'once_only')]
    const body = warning()
    const told = await warn(server, 'd', body)
    expect([told.status, told.body.type]).toEqual(tooMany)
    expect(told.body.title).toMatch(/Wait a little and try again/)
    expect(Number(told.headers.get('retry-after'))).toBe(20)
    expect([
      await rows(server, 'warnings'),
      await rows(server, 'audit_trail'),
      await rows(server, 'once_only'),
    ]).toEqual(before)
    server.wait(20_000)
    expect((await warn(server, 'd', body)).status).toBe(201)
  })

  either('does not count a repeated request: it gets its answer again, even over the limit', async () => {
    const server = await serverFor(newRegister, limited(2))
    const body = warning()
    const first = await warn(server, 'a', body)
    for (let times = 0; times < 5; times++) expect((await warn(server, 'a', body)).body).toEqual(first.body)
    expect((await warn(server, 'b')).status).toBe(201)
    expect((await warn(server, 'c')).status).toBe(429)
    expect((await warn(server, 'a', body)).body).toEqual(first.body)
  })

  either('is separate for each person, and leaves out look-ups', async () => {
    const server = await serverFor(newRegister, limited(1))
    expect((await warn(server, 'a')).status).toBe(201)
    expect((await warn(server, 'b')).status).toBe(429)
    expect((await warn(server, 'b', warning(), await server.issuer.token(colleagues.dan))).status).toBe(201)
    expect((await server.ask('POST', '/api/standing', { body: { addresses: ['a@b.example'] } })).status).toBe(200)
  })

  test('is shared by all servers', async () => {
    const place = await newRegister()
    const both = [await startServer(place, limited(20)), await startServer(place, limited(20))]
    try {
      const [one, other] = both as [Running, Running]
      const token = await one.issuer.token()
      const there = await other.issuer.token()
      for (let n = 0; n < 19; n++) expect((await warn(one, `a${n}`, warning(), token)).status).toBe(201)
      const statuses = []
      for (let n = 0; n < 10; n++) statuses.push((await warn(other, `b${n}`, warning(), there)).status)
      expect(statuses).toContain(429)
    } finally {
      for (const server of both) await server.stop()
    }
  })

  either('counts bytes too, and still accepts a small write', async () => {
    const server = await serverFor(newRegister, { env: { WRITE_MEGABYTES_PER_MINUTE: '50' } })
    const [evidence] = escalateAna.evidence
    const original = Buffer.alloc(20_000_000, 'word ').toString('base64')
    const give = (key: string) => server.ask('POST', '/api/evidence/waiting', { key, body: { ...evidence, original } })
    expect((await give('a')).status).toBe(201)
    const told = await give('b')
    expect([told.status, told.body.type]).toEqual([429, 'urn:contact-register:too-much-written'])
    expect(Number(told.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await rows(server, 'waiting_evidence')).toBe(1)
    expect((await warn(server, 'c')).status).toBe(201)
  })
})

test('an act that fails through a server error does not count against the person', async () => {
  let fails = true
  const [{ newRegister } = { newRegister: null }] = stores
  if (!newRegister) throw new Error('There is no store.')
  const server = await serverFor(newRegister, {
    ...limited(1),
    around: (register) => ({
      ...register,
      write: (work) => (fails ? Promise.reject(new Error('unforeseen')) : register.write(work)),
    }),
  })
  for (let times = 0; times < 3; times++) {
    expect((await warn(server, 'a')).status).toBe(500)
  }
  fails = false
  expect((await warn(server, 'a')).status).toBe(201)
})
