import { describe, expect, test } from 'vitest'
import { colleagues, customers } from '../../cast.ts'
import { seedDemoRegister } from '../../demo-register.ts'
import { council } from '../../support/acts.ts'
import { eitherStore } from '../../support/store/stores.ts'
import { anotherAddress, escalateAna, moreDetails, passedOn, warnAna } from '../support/requests.ts'
import { type Running, serverFor, type Told } from '../support/server.ts'

const standingOf = async (server: Running, address: string, token?: string) => {
  const asked = { body: { addresses: [address] }, ...(token === undefined ? {} : { token }) }
  const { body } = await server.ask('POST', '/api/standing', asked)
  return (body.standings as { standing: Record<string, unknown> }[])[0]?.standing ?? {}
}
const problem = ({ body }: Told) => String(body.type).replace('urn:contact-register:', '')

describe.each(eitherStore)('on $store', ({ newRegister }) => {
  test('standings come back for the whole cast, in the order asked', async () => {
    const server = await serverFor(newRegister)
    await seedDemoRegister(server.register, council, new Date())
    const { jo, petra, colin, wanda, ana } = customers
    const addresses = [...[ana, wanda, petra, colin, jo].map((one) => one.addresses[0]), 'Sam@ambleford.example', '']
    const { status, body } = await server.ask('POST', '/api/standing', { body: { addresses } })
    expect(status).toBe(200)
    const standings = body.standings as { address: string; standing: { kind: string } }[]
    expect(standings.map(({ address }) => address)).toEqual(addresses)
    expect(standings.map(({ standing }) => standing.kind)).toEqual([
      'not-on-register',
      'not-on-register',
      'warned',
      'decision-pending',
      'restricted',
      'colleague',
      'not-checked',
    ])
  })

  test('P4: a caller is looked up by number; a name alone never gives a standing', async () => {
    const server = await serverFor(newRegister)
    await seedDemoRegister(server.register, council, new Date())
    const find = async (by: string, value: string) =>
      (await server.ask('POST', '/api/lookup', { body: { by, value } })).body.found
    expect(await find('number', '+44 7700 900123')).toMatchObject({
      kind: 'standing',
      standing: { kind: 'restricted' },
    })
    expect(await find('name', 'jo marsh')).toEqual({ kind: 'possible-match', why: 'name-alone' })
    expect(await find('name', 'Nobody Known')).toEqual({ kind: 'no-match' })
  })

  test('P9: a warning is given, undone, and given again; once its reply is sent it is shown, and stays', async () => {
    const server = await serverFor(newRegister)
    const given = await server.ask('POST', '/api/warnings', { key: 'w1', body: warnAna })
    expect(given).toMatchObject({ status: 201, body: { reply: 'opened' } })
    expect(await standingOf(server, 'Ana@Example.org')).toEqual({ kind: 'not-on-register' })
    const undoOf = (id: unknown) => `/api/warnings/${id}/undo`
    const dan = await server.issuer.token(colleagues.dan)
    const byAnother = await server.ask('POST', undoOf(given.body.warningId), { key: 'u0', token: dan })
    expect([byAnother.status, problem(byAnother)]).toEqual([403, 'not-yours'])
    const undone = await server.ask('POST', undoOf(given.body.warningId), { key: 'u1' })
    expect(undone.body).toMatchObject({ warningId: given.body.warningId })

    const { warningId } = (await server.ask('POST', '/api/warnings', { key: 'w2', body: warnAna })).body
    const reply = `/api/warnings/${warningId}/reply`
    expect((await server.ask('POST', reply, { key: 'r1', body: { sent: 'yes' } })).status).toBe(400)
    expect((await server.ask('POST', reply, { key: 'r2', body: { sent: true } })).body).toMatchObject({ reply: 'sent' })
    expect(await standingOf(server, 'Ana@Example.org')).toMatchObject({ kind: 'warned', service: 'Housing' })
    const tooLate = await server.ask('POST', undoOf(warningId), { key: 'u2' })
    expect([tooLate.status, problem(tooLate)]).toEqual([409, 'reply-already-sent'])
  })

  test('P10: an escalation is filed, detailed and withdrawn', async () => {
    const server = await serverFor(newRegister)
    const filed = await server.ask('POST', '/api/escalations', { key: 'e1', body: escalateAna })
    expect(filed.status).toBe(201)
    expect(filed.body).toMatchObject({
      state: 'pending',
      evidence: [{ sha256: expect.stringMatching(/^[\da-f]{64}$/) }],
    })
    expect(await standingOf(server, 'ana@example.org')).toMatchObject({ kind: 'decision-pending', mine: true })

    const path = `/api/escalations/${filed.body.escalationId}`
    const detailed = await server.ask('PATCH', path, { key: 'e2', body: moreDetails })
    expect([detailed.status, detailed.body.behaviours]).toEqual([200, ['abusive']])
    expect(detailed.body.evidence).toHaveLength(2)
    expect((await server.ask('POST', `${path}/withdraw`, { key: 'e3' })).status).toBe(200)
    const again = await server.ask('PATCH', path, { key: 'e4', body: moreDetails })
    expect(again.status).toBeGreaterThanOrEqual(404)
  })

  test('P14: passing a message on is recorded and undone', async () => {
    const server = await serverFor(newRegister)
    await seedDemoRegister(server.register, council, new Date())
    const { restrictionId } = await standingOf(server, 'jo.marsh@example.org')
    const passed = await server.ask('POST', '/api/passed-on', { key: 'p1', body: passedOn(restrictionId) })
    expect(passed.status).toBe(201)
    const undone = await server.ask('POST', `/api/passed-on/${passed.body.passedOnId}/undo`, { key: 'p2' })
    expect(undone.status).toBe(200)
  })

  test('another address is reported and the report withdrawn', async () => {
    const server = await serverFor(newRegister)
    const { body: warned } = await server.ask('POST', '/api/warnings', { key: 'w1', body: warnAna })
    const proposal = { key: 'c1', body: anotherAddress(warned.customerId) }
    const proposed = await server.ask('POST', '/api/contact-points/proposals', proposal)
    expect(proposed.status).toBe(201)
    const path = `/api/contact-points/proposals/${proposed.body.proposalId}/withdraw`
    expect((await server.ask('POST', path, { key: 'c2' })).status).toBe(200)
  })

  test('/readyz says that the store is ready', async () => {
    const server = await serverFor(newRegister)
    expect((await server.ask('GET', '/readyz', { token: null })).body).toEqual({ ready: true })
  })

  const id = '0198c5b2-7c00-7000-8000-000000000001'
  test.each([
    ['POST', `/api/warnings/${id}/undo`, undefined, 404, 'unknown-warning'],
    ['POST', `/api/warnings/${id}/reply`, { sent: true }, 404, 'unknown-warning'],
    ['POST', `/api/passed-on/${id}/reply`, { reminder: true }, 404, 'unknown-passed-on'],
    ['POST', `/api/escalations/${id}/withdraw`, undefined, 404, 'unknown-escalation'],
    ['PATCH', `/api/escalations/${id}`, moreDetails, 404, 'unknown-escalation'],
    ['POST', `/api/passed-on/${id}/undo`, undefined, 404, 'unknown-passed-on'],
    ['POST', `/api/contact-points/proposals/${id}/withdraw`, undefined, 404, 'unknown-proposal'],
    ['POST', '/api/passed-on', passedOn(id), 404, 'unknown-restriction'],
    ['POST', '/api/contact-points/proposals', anotherAddress(id), 409, 'unknown-customer'],
    ['POST', '/api/warnings', { ...warnAna, customer: {} }, 422, 'nobody-named'],
    ['POST', '/api/warnings', { ...warnAna, customer: { addresses: ['/O=X/CN=Y'] } }, 422, 'contact-point-not-valid'],
    ['POST', '/api/warnings', { ...warnAna, customer: { addresses: ['a@ambleford.example'] } }, 422, 'colleague'],
    ['POST', '/api/warnings', { ...warnAna, service: 'Dragons' }, 422, 'unknown-service'],
  ])('%s %s is refused: %i %s', async (method, path, body, status, name) => {
    const server = await serverFor(newRegister)
    const told = await server.ask(method, path, { key: 'r', ...(body ? { body } : {}) })
    expect([told.status, problem(told)]).toEqual([status, name])
    expect(told.headers.get('content-type')).toBe('application/problem+json')
    expect(told.body).toMatchObject({ title: expect.any(String), status, reference: expect.any(String) })
  })
})
