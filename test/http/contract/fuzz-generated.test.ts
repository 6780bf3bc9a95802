import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { roles } from '../../../server/policy/vocabulary.ts'
import { verifyAuditTrail } from '../../../server/register/audit/audit-trail.ts'
import { colleagues, customers } from '../../cast.ts'
import { isFull } from '../../support/is-full.ts'
import { recordCounts } from '../../support/store/rows.ts'
import { eitherStore } from '../../support/store/stores.ts'
import { everyRecord } from '../support/every-record.ts'
import { type Document, type GeneratedRequest, requestsOf } from '../support/generated.ts'
import { openOffice } from '../support/office.ts'
import { pour } from '../support/pour.ts'
import { serverFor } from '../support/server.ts'

const many = isFull ? 4_000 : 400
/** Of more, the auditor is told that somebody looks up too many, which is recorded. */
const few = 400

describe.each(eitherStore)('requests generated from /openapi.json, on $store', ({ newRegister }) => {
  test('all get an answer and cause no server error; without keys they record nothing; each acknowledged write stores one answer', async () => {
    const server = await serverFor(newRegister, { env: { LOOKUPS_PER_MINUTE: '10000000' } })
    const office = await openOffice(server)
    const ids = Object.values(await everyRecord(server, office))
    const document = (await server.ask('GET', '/openapi.json', { token: null })).body as unknown as Document
    const requests = requestsOf(document, { ids, addresses: [...customers.jo.addresses, ...customers.mia.addresses] })
    const tokens = {
      everything: await server.issuer.token({ ...colleagues.ruth, roles: [...roles] }),
      staff: await server.issuer.token(colleagues.dan),
      garbage: 'not.a.token',
      nobody: null,
    }
    const sample = fc.sample(requests, many)

    const before = await recordCounts(server.register)
    const harmless = await pour(server.url, sample.slice(0, few).flatMap(withoutKey), tokens, 4)
    expect([harmless.faults, harmless.hung]).toEqual([[], []])
    const after = await recordCounts(server.register)
    // Look-ups are recorded, and nothing else.
    expect(after).toEqual(before)

    const poured = await pour(server.url, sample, tokens, 4)
    expect([poured.faults, poured.hung]).toEqual([[], []])
    expect(poured.statuses[200]).toBeGreaterThan(0)
    expect(poured.statuses[400]).toBeGreaterThan(many / 10)
    const { once_only: answered } = await recordCounts(server.register)
    // To take a request back also takes that request's key.
    const [taken] = await server.register.read((reading) =>
      reading
        .selectFrom('once_only')
        .select((eb) => eb.fn.countAll<number>().as('many'))
        .where('route', '=', 'nothing')
        .execute(),
    )
    expect(answered - before.once_only - Number(taken?.many)).toBe(poured.acknowledged)
    expect((await server.register.read(verifyAuditTrail)).firstBroken).toBeNull()
  }, 120_000)
})

/** Without its key a write is refused, whatever it says. Left out are routes that record a read: files and reports. */
function withoutKey(asked: GeneratedRequest): GeneratedRequest[] {
  if (/export|report|log\.(csv|xlsx)|subject-access|script/.test(asked.route)) return []
  const { 'idempotency-key': _, ...headers } = asked.headers
  return [{ ...asked, headers }]
}
