import { expect, onTestFinished, test } from 'vitest'
import { customers } from '../../cast.ts'
import { clue, message } from '../../support/acts.ts'
import { losingCommits } from '../../support/store/lost-commit.ts'
import { newRegisters } from '../../support/store/stores.ts'
import { type Running, serverFor } from '../support/server.ts'

const warn = (server: Running, key: string) =>
  server.ask('POST', '/api/warnings', {
    key,
    body: {
      customer: clue(customers.ana),
      service: 'Housing',
      contact: message({ internetMessageId: `<${key}@example.org>` }),
    },
  })

async function kept(server: Running) {
  const [warnings, entries] = await server.register.read(async (reading) => [
    await reading.selectFrom('warnings').select('message_id').execute(),
    await reading.selectFrom('audit_trail').select('seq').where('what', '=', 'warning-given').execute(),
  ])
  return { warnings: warnings?.length, entries: entries?.length }
}

async function start() {
  const where = await newRegisters.PostgreSQL()
  if (!('postgresUrl' in where)) throw new Error('This is about PostgreSQL.')
  const relay = await losingCommits(where.postgresUrl, onTestFinished)
  return { relay, server: await serverFor(async () => ({ postgresUrl: relay.postgresUrl })) }
}

/** How long one lost COMMIT may hold up those queued behind it. */
const atMostMs = 5_000

test('an act whose COMMIT succeeds without a reply is still confirmed, and those queued behind it succeed', async () => {
  const { relay, server } = await start()
  relay.loseNext('answer')
  const began = performance.now()
  const told = await Promise.all([warn(server, 'a'), warn(server, 'b'), warn(server, 'c')])
  expect(performance.now() - began).toBeLessThan(atMostMs)
  expect(relay.lost()).toBe(1)
  expect(told.map(({ status }) => status)).toEqual([201, 201, 201])
  expect(await kept(server)).toEqual({ warnings: 3, entries: 3 })
})

test('an act whose COMMIT never arrives is rolled back and reported as not recorded; those queued behind it succeed', async () => {
  const { relay, server } = await start()
  relay.loseNext('request')
  const first = warn(server, 'a')
  // The others come only now: of acts sent together, the server decides which is first.
  await expect.poll(() => relay.lost()).toBe(1)
  const began = performance.now()
  const others = await Promise.all([warn(server, 'b'), warn(server, 'c')])
  expect(performance.now() - began).toBeLessThan(atMostMs)
  const told = await first
  expect([told.status, told.body.type]).toEqual([503, 'urn:contact-register:register-unavailable'])
  expect(others.map(({ status }) => status)).toEqual([201, 201])
  expect(await kept(server)).toEqual({ warnings: 2, entries: 2 })
  expect((await warn(server, 'a')).status).toBe(201)
  expect(await kept(server)).toEqual({ warnings: 3, entries: 3 })
})
