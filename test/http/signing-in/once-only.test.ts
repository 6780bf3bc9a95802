import { describe, expect, test } from 'vitest'
import { newId } from '../../../server/register/store/new-id.ts'
import { colleagues } from '../../cast.ts'
import { message } from '../../support/acts.ts'
import { eitherStore, eitherTest, stores } from '../../support/store/stores.ts'
import { warnAna } from '../support/requests.ts'
import { serverFor } from '../support/server.ts'

describe.each(stores)('on $store, an Idempotency-Key', ({ store, newRegister }) => {
  const either = eitherTest(store)
  test('returns the first answer again for the same request', async () => {
    const server = await serverFor(newRegister)
    const first = await server.ask('POST', '/api/warnings', { key: 'once', body: warnAna })
    const again = await server.ask('POST', '/api/warnings', { key: 'once', body: warnAna })
    expect([again.status, again.body]).toEqual([201, first.body])
  })

  test('makes one record of four simultaneous requests', async () => {
    const server = await serverFor(newRegister)
    const asked = { key: 'once', body: warnAna }
    const both = await Promise.all([1, 2, 3, 4].map(() => server.ask('POST', '/api/warnings', asked)))
    expect(both.map(({ status }) => status)).toEqual([201, 201, 201, 201])
    expect(new Set(both.map(({ body }) => body.warningId)).size).toBe(1)
  })

  either('is refused for another body, and for another address', async () => {
    const server = await serverFor(newRegister)
    const { body } = await server.ask('POST', '/api/warnings', { key: 'once', body: warnAna })
    const other = await server.ask('POST', '/api/warnings', { key: 'once', body: { ...warnAna, service: null } })
    expect([other.status, other.body.type]).toEqual([422, 'urn:contact-register:idempotency-key-reused'])
    const elsewhere = await server.ask('POST', `/api/warnings/${body.warningId}/undo`, { key: 'once' })
    expect(elsewhere.status).toBe(422)
  })

  either('belongs to one person: somebody else’s identical key is separate', async () => {
    const server = await serverFor(newRegister)
    const { body } = await server.ask('POST', '/api/warnings', { key: 'once', body: warnAna })
    await server.ask('POST', `/api/warnings/${body.warningId}/reply`, { key: 'sent', body: { sent: true } })
    const token = await server.issuer.token(colleagues.dan)
    const told = await server.ask('POST', '/api/warnings', { key: 'once', body: warnAna, token })
    expect(told.body.type).toBe('urn:contact-register:message-already-warned')
  })

  either('can be used again after a refusal', async () => {
    const server = await serverFor(newRegister)
    const refused = await server.ask('POST', '/api/warnings', { key: 'once', body: { ...warnAna, customer: {} } })
    expect(refused.status).toBe(422)
    expect((await server.ask('POST', '/api/warnings', { key: 'once', body: warnAna })).status).toBe(201)
  })

  describe('that is taken back', () => {
    const takeBack = async (server: Awaited<ReturnType<typeof serverFor>>, key: string, token?: string) =>
      (await server.ask('POST', '/api/taken-back', { key: newId(), body: { key }, ...(token ? { token } : {}) })).body

    test('gives the answer if the request was recorded, whatever its body was', async () => {
      const server = await serverFor(newRegister)
      const { body } = await server.ask('POST', '/api/warnings', { key: 'once', body: warnAna })
      expect(await takeBack(server, 'once')).toEqual({ answer: body })
      expect(await takeBack(server, 'once')).toEqual({ answer: body })
    })

    test('records nothing if the request arrives later, and tells nobody', async () => {
      const server = await serverFor(newRegister)
      for (let times = 0; times < 2; times++) expect(await takeBack(server, 'once')).toEqual({ answer: null })
      const late = await server.ask('POST', '/api/warnings', { key: 'once', body: warnAna })
      expect([late.status, late.body.type]).toEqual([422, 'urn:contact-register:idempotency-key-reused'])
      const kept = await server.register.read((reading) => reading.selectFrom('warnings').selectAll().execute())
      expect(kept).toEqual([])
    })

    either('gives nothing of an answer that needed a role, to whoever has lost it', async () => {
      const server = await serverFor(newRegister)
      const frances = async (roles: string[]) => await server.issuer.token({ ...colleagues.frances, roles })
      const body = { secret: 'a'.repeat(43) }
      const as = { key: 'once', token: await frances(['Reviewer']), body }
      expect((await server.ask('POST', '/api/calendar-feeds', as)).status).toBeLessThan(300)
      expect(await takeBack(server, 'once', await frances([]))).toEqual({ answer: {} })
    })

    either('is one’s own: nobody is given somebody else’s answer, or stops their request', async () => {
      const server = await serverFor(newRegister)
      const token = await server.issuer.token(colleagues.dan)
      await server.ask('POST', '/api/warnings', { key: 'once', body: warnAna })
      expect(await takeBack(server, 'once', token)).toEqual({ answer: null })
      expect(await takeBack(server, 'another', token)).toEqual({ answer: null })
      const other = { ...warnAna, contact: message({ internetMessageId: '<another@example.org>' }) }
      expect((await server.ask('POST', '/api/warnings', { key: 'another', body: other })).status).toBe(201)
    })
  })
})

describe.each(eitherStore)('on $store, an Idempotency-Key', ({ newRegister }) => {
  test.each([
    ['none', undefined],
    ['an empty one', ''],
    ['one with a space', 'a b'],
    ['one that is not ASCII', 'caf\u00e9'],
    ['one of 201 characters', 'k'.repeat(201)],
  ])('is required and must be valid: %s is refused', async (_, key) => {
    const server = await serverFor(newRegister)
    const told = await server.ask('POST', '/api/warnings', { body: warnAna, ...(key === undefined ? {} : { key }) })
    expect([told.status, told.body.type]).toEqual([400, 'urn:contact-register:idempotency-key-needed'])
  })
})
