import { describe, expect, test } from 'vitest'
import { theRegister } from '../../../server/cases/act-itself.ts'
import { runDaily } from '../../../server/running/daily.ts'
import { colleagues, tenantId } from '../../cast.ts'
import { actBy, council } from '../../support/acts.ts'
import { rowCounts } from '../../support/store/rows.ts'
import { eitherTest, stores } from '../../support/store/stores.ts'
import { openOffice, problemOf } from '../support/office.ts'
import { type Running, serverFor } from '../support/server.ts'

const addresses = Array.from({ length: 10 }, (_, i) => `n${i}@example.org`)
/** Looks ten addresses up, as Amira by default. The token is valid however the clocks are moved. */
const look = async (server: Running, colleague = colleagues.amira) =>
  server.ask('POST', '/api/standing', {
    body: { addresses },
    token: await server.issuer.token(colleague, { exp: 4_000_000_000 }),
  })

/** Asks the servers in turn; returns how many of the requests were answered and not refused. */
async function answered(servers: Running[], times: number): Promise<number> {
  let answers = 0
  for (let n = 0; n < times; n++) {
    const { status } = await look(servers[n % servers.length] as Running)
    if (status === 200) answers++
  }
  return answers
}

/** The mails in the outbox about people who were stopped. */
const notices = async (server: Running) =>
  (await server.register.read((reading) => reading.selectFrom('outbox').selectAll().execute())).filter(({ key }) =>
    key.startsWith('stopped:'),
  )

describe.each(stores)('G: mass look-ups are stopped, on $store', ({ store, newRegister }) => {
  const either = eitherTest(store)
  test('two servers share the count: moving to the other one gives nobody a second allowance', async () => {
    const place = await newRegister()
    const env = { LOOKUPS_PER_MINUTE: '100' }
    const both = [await serverFor(async () => place, { env }), await serverFor(async () => place, { env })]
    // A hundred addresses, and the ten that each server allows before it asks what the other has counted.
    const first = await answered(both, 24)
    expect(first).toBeGreaterThanOrEqual(10)
    expect(first).toBeLessThanOrEqual(12)
    for (const server of both) server.wait(12_000)
    const later = await answered(both, 12)
    expect(later).toBeGreaterThanOrEqual(1)
    expect(later).toBeLessThanOrEqual(3)
    // Nobody else is held up.
    for (const server of both) expect((await look(server, colleagues.dan)).status).toBe(200)
  })

  either(
    'a person who looks up little is not counted in the store, and a count is deleted once the allowance has refilled',
    async () => {
      const server = await serverFor(newRegister)
      for (let n = 0; n < 3; n++) expect((await look(server)).status).toBe(200)
      expect((await rowCounts(server.register)).look_ups).toBe(0)
      await look(server)
      expect((await rowCounts(server.register)).look_ups).toBe(1)
      await runDaily(server.register, { ...actBy(colleagues.ruth, new Date(Date.now() + 120_000)), by: theRegister })
      expect((await rowCounts(server.register)).look_ups).toBe(0)
    },
  )

  either('the ledger records a stopped person once an hour, and the auditor is told without a name', async () => {
    const place = await newRegister()
    const env = { LOOKUPS_PER_MINUTE: '10' }
    const servers = [await serverFor(async () => place, { env }), await serverFor(async () => place, { env })]
    const [one, other] = servers as [Running, Running]
    const begun = one.clock().getTime()
    // From the beginning of an hour, so that no hour ends in between.
    const toTheHour = 3_600_000 - (begun % 3_600_000)
    for (const server of servers) server.wait(toTheHour)
    expect(await answered([one, one, one, other, other, other], 6)).toBeLessThanOrEqual(2)
    const told = await notices(one)
    expect(told).toHaveLength(1)
    expect(JSON.parse(told[0]?.recipients ?? '')).toEqual([council.posts.auditor.address])
    expect(`${told[0]?.subject} ${told[0]?.body}`).not.toMatch(/Amira|Khan|n0@example/)

    const { max, amira } = await openOffice(one)
    const ledger = await max.post('/api/ledger', { kind: 'stopped' })
    expect(ledger.body.entries).toEqual([
      expect.objectContaining({
        foundBy: 'stopped',
        reference: null,
        customerId: '',
        by: expect.objectContaining({ name: 'Amira Khan' }),
      }),
    ])
    const file = String((await max.post('/api/ledger/export', { kind: 'stopped' })).body.text)
    expect(file).toContain('"stopped","Amira Khan"')

    for (const server of servers) server.wait(3_600_000)
    await answered([one], 2)
    expect((await notices(one)).map(({ key }) => key.split(':').slice(0, 3))).toEqual(
      Array(2).fill(['stopped', tenantId, colleagues.amira.oid]),
    )
    expect(problemOf(await amira.post('/api/ledger', { kind: 'stopped' }))).toEqual([403, 'not-authorised'])
  })
})

test('a clock that is far ahead on one server blocks nobody at another for more than two minutes', async () => {
  const [{ newRegister }] = stores as [(typeof stores)[number]]
  const place = await newRegister()
  const env = { LOOKUPS_PER_MINUTE: '10' }
  const ahead = await serverFor(async () => place, { env })
  const right = await serverFor(async () => place, { env })
  ahead.wait(3_600_000)
  await answered([ahead, right], 4)
  right.wait(121_000)
  expect((await look(right)).status).toBe(200)
})
