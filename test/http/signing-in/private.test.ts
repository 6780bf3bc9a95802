import { expect, test } from 'vitest'
import { colleagues, customers } from '../../cast.ts'
import { seedDemoRegister } from '../../demo-register.ts'
import { council } from '../../support/acts.ts'
import { newRegisters } from '../../support/store/stores.ts'
import { metricsToken } from '../support/environment.ts'
import { filed, inForce, openOffice, representationOn } from '../support/office.ts'
import { anotherAddress, escalateAna, moreDetails, passedOn, warnAna } from '../support/requests.ts'
import { serverFor } from '../support/server.ts'

/** Every name, address, number and identity of the cast, and whatever was written about them. */
const personal = [
  ...Object.values(colleagues).flatMap(({ oid, name, address }) => [oid, name, address]),
  ...Object.values(customers).flatMap(({ name, addresses, numbers }) => [name, ...addresses, ...numbers]),
  'My letter of May',
  'shouted',
  'Signed the same letter',
  'Bearer',
  'eyJ',
  'secret-question',
]

test('log and metrics contain no personal data, whatever staff do', async () => {
  const server = await serverFor(newRegisters.SQLite, { readsOriginals: true })
  await seedDemoRegister(server.register, council, new Date())
  const post = (path: string, key: string, body?: object) =>
    server.ask('POST', path, { key, ...(body ? { body } : {}) })

  const seen = await server.ask('POST', '/api/standing?secret-question=jo.marsh@example.org', {
    body: { addresses: Object.values(customers).flatMap(({ addresses }) => addresses) },
  })
  expect(seen.status).toBe(200)
  const [, restricted] = (seen.body.standings as { standing: { restrictionId?: string } }[]).map((one) => one.standing)
  const { body: warned } = await post('/api/warnings', 'jo.marsh@example.org', warnAna)
  const { body: filed } = await post('/api/escalations', 'k2', escalateAna)
  await server.ask('PATCH', `/api/escalations/${filed.escalationId}`, { key: 'k3', body: moreDetails })
  await post(`/api/escalations/${filed.escalationId}/withdraw`, 'k4')
  await post('/api/passed-on', 'k5', passedOn(restricted?.restrictionId))
  await post('/api/contact-points/proposals', 'k6', anotherAddress(warned.customerId))
  await post(`/api/warnings/${warned.warningId}/undo`, 'k7')
  await server.ask('POST', '/api/lookup', { body: { by: 'name', value: customers.jo.name } })
  await server.ask('GET', `/api/${encodeURIComponent(customers.jo.name)}/jo.marsh@example.org`)
  await server.ask('GET', '/jo.marsh@example.org', { token: null })
  await server.ask('GET', '/api/me', { token: 'eyJhbGciOiJub25lIn0.eyJuYW1lIjoiQW1pcmEgS2hhbiJ9.' })
  await server.ask('POST', '/api/warnings', { key: 'k8', body: '{"customer": "jo.marsh@example.org' })

  const figures = String((await server.ask('GET', '/metrics', { token: metricsToken })).body.text)
  const lines = server.logged().trim().split('\n')
  expect(lines.length).toBeGreaterThanOrEqual(14)
  await server.stop()
  for (const line of lines) expect(Object.keys(JSON.parse(line))).toContain('route')
  for (const words of personal) {
    expect(server.logged(), words).not.toContain(words)
    expect(figures, words).not.toContain(words)
  }
})

test('log and metrics contain no personal data after decisions, answers and look-ups', async () => {
  const server = await serverFor(newRegisters.SQLite, { readsOriginals: true })
  const office = await openOffice(server)
  const { restrictionId } = await inForce(office, customers.jo)
  const { path } = await filed(office, customers.colin)
  const { body } = await office.amira.post('/api/representations', representationOn(restrictionId, office.today()))
  await office.frances.post(`/api/representations/${body.representationId}/answer`, {
    outcome: 'lifted',
    reasons: 'Ill.',
  })
  await office.frances.get(`/api/restrictions/${restrictionId}`)
  await office.frances.post(`${path}/decision`, { outcome: 'decline', version: 1, reasons: 'Nothing but shouted.' })
  await office.lee.get('/api/mail-arrangements')
  const { body: log } = await office.frances.post('/api/log/restrictions', { search: customers.jo.name })
  expect(log.rows).toHaveLength(1)
  await office.amira.get(`/api/restrictions/${restrictionId}?of=${customers.jo.addresses[0]}`)

  const figures = String((await server.ask('GET', '/metrics', { token: metricsToken })).body.text)
  await server.stop()
  for (const words of [...personal, 'abusive', 'She says', restrictionId]) {
    expect(server.logged(), words).not.toContain(words)
    expect(figures, words).not.toContain(words)
  }
})

test('an altered original appears in log and metrics, without personal data', async () => {
  const server = await serverFor(newRegisters.SQLite)
  const office = await openOffice(server)
  const { path } = await filed(office, customers.jo)
  const figure = async () => String((await server.ask('GET', '/metrics', { token: metricsToken })).body.text)
  const counted = (n: number) => `contact_register_originals_not_as_filed_total{fault="changed"} ${n}\n`
  await office.frances.get(path)
  expect(await figure()).toContain(counted(0))

  const content = Buffer.from('From: jo.marsh@example.org\r\n\r\nMy letter of May.')
  await server.register.write((tx) => tx.updateTable('originals').set({ content }).execute())
  const { body } = await office.frances.get(path)
  expect(body.evidence).toMatchObject([{ fault: 'changed', text: null }])
  expect(await figure()).toContain(counted(1))
  const lines = server
    .logged()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const [found] = lines.filter((line) => line.fault)
  expect(found).toMatchObject({ level: 'error', fault: 'changed', evidenceId: expect.any(String) })
  for (const words of personal) expect(server.logged(), words).not.toContain(words)
})
