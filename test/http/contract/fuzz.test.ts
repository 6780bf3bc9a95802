import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ServerRefusal } from '../../../server/http/problems.ts'
import { parseJson } from '../../../server/http/strict-json.ts'
import { colleagues } from '../../cast.ts'
import { eitherTest, stores } from '../../support/store/stores.ts'
import { oddValue, replaceOne } from '../support/odd-values.ts'
import { anotherAddress, escalateAna, moreDetails, passedOn, warnAna } from '../support/requests.ts'
import { serverFor } from '../support/server.ts'

const id = '0198c5b2-7c00-7000-8000-000000000001'
const view = { search: 'jo', service: 'Housing', after: null, most: 50 }
const sound: [method: string, path: string, body: object][] = [
  ['POST', '/api/standing', { addresses: ['a@b.example'] }],
  ['POST', '/api/lookup', { by: 'number', value: '07700 900123' }],
  ['POST', '/api/warnings', warnAna],
  ['POST', '/api/escalations', { ...escalateAna, pieces: [id] }],
  ['POST', '/api/evidence/waiting', escalateAna.evidence[0] ?? {}],
  ['POST', '/api/evidence/waiting/discard', { pieces: [id] }],
  ['PATCH', `/api/escalations/${id}`, moreDetails],
  ['POST', '/api/passed-on', passedOn(id)],
  ['POST', '/api/contact-points/proposals', anotherAddress(id)],
  [
    'POST',
    '/api/log/restrictions',
    { ...view, states: ['in-force'], marks: [], measure: 'type', sort: { by: 'name', direction: 'ascending' } },
  ],
  [
    'POST',
    '/api/log/escalations',
    { ...view, states: ['pending'], behaviour: 'abusive', sort: { by: 'state', direction: 'ascending' } },
  ],
]

describe.each(stores)('on $store', ({ store, newRegister }) => {
  const either = eitherTest(store)
  test('no request body causes a server error', async () => {
    const env = { LOOKUPS_PER_MINUTE: '1000000' }
    const server = await serverFor(newRegister, { env })
    const token = await server.issuer.token(colleagues.frances)
    const odd = fc.record({
      route: fc.nat(sound.length - 1),
      path: fc.array(fc.nat(8), { minLength: 1, maxLength: 4 }),
      value: oddValue,
      key: fc.uuid(),
    })
    await fc.assert(
      fc.asyncProperty(odd, async ({ route, path, value, key }) => {
        const [method, address, body] = sound[route] ?? ['GET', '/', {}]
        const told = await server.ask(method, address, {
          token,
          key,
          body: JSON.stringify(replaceOne(body, path, value)),
        })
        expect(told.status, JSON.stringify(told.body)).toBeLessThan(500)
      }),
      { numRuns: 300 },
    )
  })

  either('no raw bytes cause a server error', async () => {
    const server = await serverFor(newRegister)
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.nat(sound.length - 1), async (bytes, route) => {
        const [method, address] = sound[route] ?? ['GET', '/']
        expect((await server.ask(method, address, { key: 'k', body: bytes })).status).toBeLessThan(500)
      }),
      { numRuns: 150 },
    )
  })
})

test('no address causes a server error', async () => {
  const server = await serverFor(async () => ({
    sqliteFile: join(mkdtempSync(join(tmpdir(), 'paths-')), 'register.db'),
  }))
  await fc.assert(
    fc.asyncProperty(fc.webPath(), fc.webQueryParameters(), async (path, query) => {
      const told = await server.ask('POST', `/api/warnings${path}/undo?${query}`, { key: 'k' })
      expect(told.status).toBeLessThan(500)
    }),
    { numRuns: 150 },
  )
})

describe('strict JSON', () => {
  const parse = (text: string) => parseJson(Buffer.from(text))

  test('accepts what JSON.parse accepts, provided that no key is repeated', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5, noUnicodeString: false }), (text) => {
        const wellFormed = text.toWellFormed()
        if (/__proto__|constructor|prototype|\\u0000|\\ud/i.test(wellFormed)) return
        expect(parse(wellFormed)).toEqual(JSON.parse(wellFormed))
      }),
      { numRuns: 500 },
    )
  })

  test('refuses malformed text without ever throwing an unexpected error', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[]":,\\ an1'), maxLength: 30 }), (text) => {
        try {
          parse(text)
        } catch (error) {
          expect(error).toBeInstanceOf(ServerRefusal)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test.each(['{"a":1,"a":2}', '{"a\\"":1,"a\\"":2}', '{"a":{"b":1,"c":[{"d":1 , "d" :2}]}}', '{"\\u0061":1,"a":1}'])(
    'refuses a repeated key: %s',
    (text) => {
      expect(() => parse(text)).toThrow(ServerRefusal)
    },
  )

  test('allows the same key in different objects, and as a value', () => {
    expect(parse('{"a":{"a":"a"},"b":[{"a":"a"},{"a":"b"}]}')).toEqual({ a: { a: 'a' }, b: [{ a: 'a' }, { a: 'b' }] })
  })
})
