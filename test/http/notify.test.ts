import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openLog } from '../../server/http/log.ts'
import { startSending, wakingThePosts } from '../../server/running/sending.ts'
import { readSettings } from '../../server/settings/settings.ts'
import { customers } from '../cast.ts'
import { byItself } from '../support/acts.ts'
import { letterTemplate, notifyKey, startNotify } from '../support/outside/notify-server.ts'
import { newRegisters } from '../support/store/stores.ts'
import { environment, feedToken } from './support/environment.ts'
import { agreed, openOffice } from './support/office.ts'
import { serverFor } from './support/server.ts'

const callbackToken = 'notify-call'.repeat(4)

test('P14: an officer sends a letter by GOV.UK Notify; the restriction is in force once the letter is dispatched', async () => {
  const notify = await startNotify()
  onTestFinished(() => notify.stop())
  const key = join(mkdtempSync(join(tmpdir(), 'notify-')), 'key')
  writeFileSync(key, notifyKey)
  const env = {
    ...{ NOTIFY_API_KEY_FILE: key, NOTIFY_LETTER_TEMPLATE_ID: letterTemplate, NOTIFY_URL: notify.url },
    NOTIFY_CALLBACK_TOKEN: callbackToken,
  }
  const where = await newRegisters.SQLite()
  const server = await serverFor(async () => where, { env })
  const settings = readSettings({ ...environment(server.issuer.keysUrl, where), ...env })
  const { letters } = startSending({
    ...{ settings, register: server.register, clock: server.clock, log: openLog('silent') },
    act: async () => byItself(server.clock().toISOString()),
  })
  onTestFinished(() => letters?.stop())
  const acting = wakingThePosts(server.register, [letters])

  const office = await openOffice(server)
  const { restrictionId, letterId } = await agreed(office, customers.jo)
  const letter = async () => (await office.frances.get(`/api/letters/${letterId}`)).body
  expect(await letter()).toMatchObject({ byNotify: true, posting: null })
  // Jo's address is not on the register.
  expect(await office.frances.post(`/api/letters/${letterId}/posting`)).toMatchObject({
    ...{ status: 422, body: { type: expect.stringMatching(/address-not-for-notify$/) } },
  })
  const seen = (await office.frances.post('/api/log/restrictions', { search: customers.jo.name })).body
  const [row] = seen.rows as { customerId: string }[]
  const point = {
    kind: 'postal-address',
    value: '1 Mill Lane\nAmbleford\nAM1 2JM',
    whose: { kind: 'own' },
    why: 'Her letter.',
  }
  const added = await office.ruth.post(`/api/customers/${row?.customerId}/contact-points`, point)
  expect(added.status).toBe(201)
  expect((await office.frances.post(`/api/letters/${letterId}/posting`)).status).toBe(200)
  await acting.write(async () => undefined)
  await expect.poll(async () => (await letter()).posting).toMatchObject({ state: 'with-notify', late: false })
  const early = await office.frances.post(`/api/letters/${letterId}/sent`, {
    how: 'sent',
    sentOn: office.today(),
    method: 'post',
    text: null,
  })
  expect(early).toMatchObject({ status: 409, body: { type: expect.stringMatching(/letter-on-its-way$/) } })

  const [taken] = notify.taken
  notify.becomes(taken, 'received')
  const call = (token: string, body: object) =>
    fetch(`${server.url}/notify/callback`, {
      ...{ method: 'POST', body: JSON.stringify(body) },
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    })
  for (const token of ['', feedToken]) expect((await call(token, {})).status).toBe(401)
  const returned = { notification_id: taken?.id, reference: taken?.reference, date_sent: '2026-11-03T09:00:00.000000Z' }
  // The register does not know yet that the letter was dispatched, so GOV.UK Notify must say so again.
  expect((await call(callbackToken, returned)).status).toBe(503)
  // References of mail have a time behind the id.
  expect((await call(callbackToken, { ...returned, reference: `${taken?.reference}-1793696400000` })).status).toBe(503)
  // The register does not believe a callback, whatever the order and however many: it asks GOV.UK Notify.
  const receipt = {
    id: taken?.id,
    reference: taken?.reference,
    to: 'x',
    status: 'permanent-failure',
    notification_type: 'letter',
  }
  for (const body of [
    receipt,
    { ...receipt, status: 'delivered' },
    receipt,
    { reference: null },
    { reference: restrictionId },
  ])
    expect((await call(callbackToken, body)).status).toBe(200)
  letters?.wake()
  await expect.poll(async () => (await letter()).state).toBe('sent')
  expect((await office.frances.get(`/api/restrictions/${restrictionId}`)).body).toMatchObject({
    state: 'in-force',
    inForceOn: office.today(),
  })
  for (const _ of [1, 2]) expect((await call(callbackToken, returned)).status).toBe(200)
  expect(await letter()).toMatchObject({ state: 'sent', posting: { state: 'returned' } })
  expect(notify.taken).toHaveLength(1)
  expect(server.logged()).not.toMatch(/Mill Lane|Marsh|notify-call/)
})
