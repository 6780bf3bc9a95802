import { describe, expect, test } from 'vitest'
import { theRegister } from '../../../server/cases/act-itself.ts'
import { runDaily } from '../../../server/running/daily.ts'
import { colleagues, tenantId } from '../../cast.ts'
import { actBy, council } from '../../support/acts.ts'
import { rowCounts } from '../../support/store/rows.ts'
import { eitherTest, stores } from '../../support/store/stores.ts'
import { openOffice } from '../support/office.ts'
import { type Running, serverFor } from '../support/server.ts'

const many = (count: number) => Array.from({ length: count }, (_, i) => `n${i}@example.org`)

/** Amira looks up this many addresses in one request. */
async function look(server: Running, count: number): Promise<number> {
  const token = await server.issuer.token(colleagues.amira, { exp: 4_000_000_000 })
  return (await server.ask('POST', '/api/standing', { token, body: { addresses: many(count) } })).status
}

/** The mails to the auditor about people who look up a lot. */
async function told(server: Running) {
  const mail = await server.register.read((reading) => reading.selectFrom('outbox').selectAll().execute())
  return mail.filter(({ key }) => /^(stopped|many-)/.test(key))
}

/** From noon, so that no day ends in between. */
const toNoon = ({ clock }: Running) => 86_400_000 - ((clock().getTime() - 43_200_000) % 86_400_000)

describe.each(stores)('G: more look-ups than anybody’s work needs, on $store', ({ store, newRegister }) => {
  const either = eitherTest(store)
  const twoServers = async (env?: Record<string, string>) => {
    const place = await newRegister()
    const start = () => serverFor(async () => place, { ...(env && { env }) })
    const servers = [await start(), await start()] as [Running, Running]
    const wait = toNoon(servers[0])
    for (const server of servers) server.wait(wait)
    return servers
  }

  test('290 at once, at two servers, are reported to the auditor once that day, without a name', async () => {
    const servers = await twoServers()
    const [one] = servers
    const asked = Array.from({ length: 29 }, (_, n) => look(servers[n % 2] as Running, 10))
    expect(new Set(await Promise.all(asked))).toEqual(new Set([200]))
    const mail = await told(one)
    expect(mail.map(({ key }) => key.split(':').slice(0, 3))).toEqual([
      ['many-at-once', tenantId, colleagues.amira.oid],
    ])
    expect(JSON.parse(mail[0]?.recipients ?? '')).toEqual([council.posts.auditor.address])
    expect(`${mail[0]?.subject} ${mail[0]?.body}`).not.toMatch(/Amira|Khan|n0@example/)
    const { max } = await openOffice(one)
    expect((await max.post('/api/ledger', { kind: 'many-at-once' })).body.entries).toEqual([
      expect.objectContaining({ reference: null, by: expect.objectContaining({ name: 'Amira Khan' }) }),
    ])
    for (const server of servers) {
      expect(server.logged()).not.toMatch(/Amira|amira/)
      server.wait(3_600_000)
    }
    await Promise.all(Array.from({ length: 29 }, (_, n) => look(servers[n % 2] as Running, 10)))
    expect(await told(one)).toHaveLength(1)
  })

  either(
    'nearly all that the limit allows, spread evenly over two servers, are reported to the auditor within half an hour',
    async () => {
      // A tenth of the usual limit, of which the auditor’s limits are a part: 30 a minute.
      const servers = await twoServers({ LOOKUPS_PER_MINUTE: '30' })
      const [one] = servers
      for (let minute = 0; minute < 24; minute++) {
        for (const [n, count] of [10, 10, 9].entries()) {
          expect(await look(servers[(minute + n) % 2] as Running, count)).toBe(200)
          for (const server of servers) server.wait(60_000 / 3)
        }
        if (minute === 16) expect(await told(one)).toEqual([])
      }
      expect((await told(one)).map(({ key }) => key.split(':')[0])).toEqual(['many-in-a-day'])
      expect((await rowCounts(one.register)).look_up_days).toBe(1)
      const later = new Date(one.clock().getTime() + 3 * 86_400_000)
      await runDaily(one.register, { ...actBy(colleagues.ruth, later), by: theRegister })
      expect((await rowCounts(one.register)).look_up_days).toBe(0)
    },
  )
})

test('a busy day’s work is not reported to anybody', async () => {
  const [{ newRegister }] = stores as [(typeof stores)[number]]
  const server = await serverFor(newRegister)
  server.wait(toNoon(server))
  // Four hundred messages with three people on each, opened one after the other.
  for (let n = 0; n < 400; n++) {
    expect(await look(server, 3)).toBe(200)
    server.wait(20_000)
  }
  // A hundred messages selected at once, ten times.
  for (let times = 0; times < 10; times++) {
    const asked = Array.from({ length: 10 }, () => look(server, 10))
    expect(new Set(await Promise.all(asked))).toEqual(new Set([200]))
    server.wait(60_000)
  }
  // A draft to a hundred people: checked when it is addressed, and when it is sent.
  for (let times = 0; times < 2; times++) {
    const body = { from: colleagues.amira.address, recipients: many(100) }
    const token = await server.issuer.token(colleagues.amira, { exp: 4_000_000_000 })
    expect((await server.ask('POST', '/api/compose', { token, body })).status).toBe(200)
  }
  expect(await told(server)).toEqual([])
})
