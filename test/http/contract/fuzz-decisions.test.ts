import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { roles } from '../../../server/policy/vocabulary.ts'
import { verifyAuditTrail } from '../../../server/register/audit/audit-trail.ts'
import { colleagues, customers } from '../../cast.ts'
import { message } from '../../support/acts.ts'
import { eitherStore } from '../../support/store/stores.ts'
import { oddValue, replaceOne } from '../support/odd-values.ts'
import {
  agreed,
  approvalOn,
  asFirstSeen,
  filed,
  inForce,
  type Office,
  openOffice,
  representationOn,
  sentToday,
  termsFrom,
} from '../support/office.ts'
import { serverFor } from '../support/server.ts'

const reasons = 'Reasons.'
/** Without numbers, because one person may look up only a few of those in a minute. */
const ana = { ...customers.ana, numbers: [] }

/** Requests of an officer about escalations and restrictions, each on records that exist. */
const acts: ((office: Office, restrictionId: string) => Promise<[path: string, body: object]>)[] = [
  async (office) => {
    const { path, version, restrictions: seen } = await filed(office, ana)
    return [`${path}/decision`, approvalOn(office.today(), version, { seen })]
  },
  async (office) => {
    const { path, version, restrictions: seen } = await filed(office, ana)
    return [`${path}/decision`, { outcome: 'warn-formally', version, seen, reasons, behaviours: ['abusive'] }]
  },
  async (office, id) => [`/api/restrictions/${id}/variation`, { reasons, terms: termsFrom(office.today()) }],
  async (_, id) => [`/api/restrictions/${id}/review`, { outcome: 'continued', reasons, seen: asFirstSeen(id) }],
  async (office) => [`/api/letters/${(await agreed(office, ana)).letterId}/sent`, sentToday(office)],
  async (office, id) => [
    '/api/representations',
    {
      ...representationOn(id, office.today()),
      evidence: { contact: message(), original: Buffer.from('Subject: x\r\n\r\ny').toString('base64') },
    },
  ],
  async (office, id) => {
    const { body } = await office.amira.post('/api/representations', representationOn(id, office.today()))
    const [terms, seen] = [termsFrom(office.today()), asFirstSeen(id)]
    return [`/api/representations/${body.representationId}/answer`, { outcome: 'varied', reasons, terms, seen }]
  },
  async (_, id) => ['/api/circumstances', { restrictionId: id, what: 'She has moved.', service: 'Housing' }],
]

describe.each(eitherStore)('on $store', ({ newRegister }) => {
  test('no request from an officer causes a server error, and the audit trail stays sound', async () => {
    const server = await serverFor(newRegister, { env: { LOOKUPS_PER_MINUTE: '1000000' } })
    const office = await openOffice(server)
    const token = await server.issuer.token({ ...colleagues.tom, roles: [...roles] })
    const odd = fc.record({
      act: fc.nat(acts.length - 1),
      path: fc.array(fc.nat(8), { minLength: 1, maxLength: 5 }),
      value: oddValue,
      key: fc.uuid(),
    })
    const { restrictionId } = await inForce(office, customers.jo)
    await fc.assert(
      fc.asyncProperty(odd, async ({ act, path, value, key }) => {
        const [address, body] = (await acts[act]?.(office, restrictionId)) ?? ['/', {}]
        const told = await server.ask('POST', address, {
          token,
          key,
          body: JSON.stringify(replaceOne(body, path, value)),
        })
        expect(told.status, JSON.stringify(told.body)).toBeLessThan(500)
      }),
      { numRuns: 120, endOnFailure: true },
    )
    for (const path of [`/api/restrictions/${restrictionId}`, '/api/work', '/api/mail-arrangements'])
      expect((await server.ask('GET', path, { token })).status, path).toBe(200)
    expect((await server.register.read(verifyAuditTrail)).firstBroken).toBeNull()
  }, 120_000)
})
