import { hc } from 'hono/client'
import { expect, test } from 'vitest'
import type { Api } from '../../server/http/app.ts'
import { customers } from '../cast.ts'
import { newRegisters } from '../support/stores.ts'
import { warnAna } from './support/requests.ts'
import { serverFor } from './support/server.ts'

test('the typed client of the routes speaks to the real server, problems included', async () => {
  const server = await serverFor(newRegisters.SQLite)
  const { api } = hc<Api>(server.url, { headers: { Authorization: `Bearer ${await server.issuer.token()}` } })
  const warned = await api.warnings.$post({ json: warnAna }, { headers: { 'Idempotency-Key': 'first' } })
  if (!warned.ok) throw new Error((await warned.json()).title)
  const { warningId } = await warned.json()

  const seen = await api.standing.$post({ json: { addresses: customers.ana.addresses } })
  expect(seen.ok && (await seen.json()).standings[0]?.standing).toMatchObject({ kind: 'warned', warningId })

  const undo = () => api.warnings[':id'].undo.$post({ param: { id: warningId } })
  const refused = await undo()
  expect(refused.ok || (await refused.json()).type).toBe('urn:contact-register:idempotency-key-needed')
})
