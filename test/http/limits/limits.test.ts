import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { RegisterUnavailable } from '../../../server/register/register.ts'
import { newRegisters } from '../../support/store/stores.ts'
import { sendRaw } from '../support/raw.ts'
import { escalateAna, warnAna } from '../support/requests.ts'
import { type Running, serverFor, startServer } from '../support/server.ts'
import { isRefused, openSlow, served } from '../support/slow.ts'

let server: Running
beforeAll(async () => {
  server = await startServer({ sqliteFile: join(mkdtempSync(join(tmpdir(), 'limits-')), 'register.db') })
})
afterAll(() => server.stop())

const nest = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`

describe('a request that is refused before it reaches the register', () => {
  afterEach(() => expect(server.asked()).toBe(0))

  test.each<[string, string | Uint8Array | object, number, string]>([
    ['broken JSON', '{"addresses": [', 400, 'not-valid'],
    ['an empty body', '', 400, 'not-valid'],
    ['wrong UTF-8', Uint8Array.from([0x22, 0xc3, 0x28, 0x22]), 400, 'not-valid'],
    ['a byte order mark', '\ufeff{"addresses": ["a@b.example"]}', 400, 'not-valid'],
    ['a key given twice', '{"addresses": ["a@b.example"], "addresses": []}', 400, 'not-valid'],
    ['a key given twice in two spellings', '{"addresses": ["a@b.example"], "\\u0061ddresses": []}', 400, 'not-valid'],
    ['a __proto__ key', '{"addresses": ["a@b.example"], "__proto__": {}}', 400, 'not-valid'],
    ['deep nesting', `{"addresses": ${nest(5000)}}`, 400, 'not-valid'],
    ['too many values', `{"addresses": [${'{},'.repeat(20_000)}{}]}`, 400, 'not-valid'],
    ['another shape', { addresses: 'a@b.example' }, 400, 'not-valid'],
    ['no address', { addresses: [] }, 400, 'not-valid'],
    ['eleven addresses', { addresses: Array(11).fill('a@b.example') }, 400, 'not-valid'],
    ['an over-long address', { addresses: ['a'.repeat(1001)] }, 400, 'not-valid'],
    ['more than 64 KB', { addresses: ['a'.repeat(66_000)] }, 413, 'too-large'],
  ])('%s', async (_, body, status, name) => {
    const told = await server.ask('POST', '/api/standing', { body })
    expect([told.status, told.body.type]).toEqual([status, `urn:contact-register:${name}`])
    if (name === 'not-valid')
      expect(told.body.errors).toContainEqual({ path: expect.any(String), message: expect.any(String) })
  })

  test.each([
    ['text', 'text/plain'],
    ['a form', 'application/x-www-form-urlencoded'],
    ['another charset', 'application/json; charset=utf-16'],
    ['a type that only begins like JSON’s', 'application/jsonp'],
  ])('%s instead of JSON', async (_, type) => {
    const told = await server.ask('POST', '/api/standing', { body: '{}', headers: { 'Content-Type': type } })
    expect(told.status).toBe(415)
  })

  test('compressed bytes', async () => {
    const told = await server.ask('POST', '/api/standing', { body: '{}', headers: { 'Content-Encoding': 'gzip' } })
    expect(told.status).toBe(415)
  })

  test('a body where none is expected', async () => {
    const path = '/api/warnings/0198c5b2-7c00-7000-8000-000000000001/undo'
    expect((await server.ask('POST', path, { key: 'k', body: {} })).status).toBe(400)
  })

  test('a body of unknown length', async () => {
    const answer = await sendRaw(
      server.port,
      [
        'POST /api/standing HTTP/1.1',
        'Host: x',
        `Authorization: Bearer ${await server.issuer.token()}`,
        'Content-Type: application/json',
        'Transfer-Encoding: chunked',
        '',
        '2\r\n{}\r\n0\r\n\r\n',
      ].join('\r\n'),
    )
    expect(answer).toMatch(/^HTTP\/1\.1 411 /)
  })

  test('a body that is too large is refused before any of it is sent', async () => {
    const answer = await sendRaw(
      server.port,
      [
        'POST /api/escalations HTTP/1.1',
        'Host: x',
        `Authorization: Bearer ${await server.issuer.token()}`,
        'Content-Type: application/json',
        'Content-Length: 60000000',
        '',
        '',
      ].join('\r\n'),
    )
    expect(answer).toMatch(/^HTTP\/1\.1 413 /)
    expect(answer).toMatch(/connection: close/i)
  })

  test('an invalid id is not found', async () => {
    for (const id of ['1', '%00', '..%2f..', 'a'.repeat(2000), '0198C5B2-7C00-7000-8000-000000000001'])
      expect((await server.ask('POST', `/api/warnings/${id}/undo`, { key: 'k' })).status).toBe(404)
  })

  test('a 405 answer lists the methods that the address allows', async () => {
    const told = await server.ask('DELETE', '/api/warnings')
    expect([told.status, told.headers.get('allow'), told.body.type]).toEqual([
      405,
      'POST',
      'urn:contact-register:method-not-allowed',
    ])
    expect((await server.ask('POST', '/healthz')).headers.get('allow')).toBe('GET, HEAD')
    expect((await server.ask('GET', '/api/warnings/x/undo')).headers.get('allow')).toBe('POST')
  })

  test.each([
    'GET /%zz HTTP/1.1\r\nHost: x',
    'GET /api/%ff%fe HTTP/1.1\r\nHost: x',
    'GET /back\\slash HTTP/1.1\r\nHost: x',
    'GET / HTTP/1.1\r\nHost: a b@c/d',
    'OPTIONS * HTTP/1.1\r\nHost: x',
    'GET http://[::1 HTTP/1.1\r\nHost: x',
    'GET / HTTP/1.1',
    'BREW / HTTP/1.1\r\nHost: x',
    'GET / HTTP/1.1\r\nHost: x\r\nContent-Length: -1',
  ])('a malformed request: %j', async (head) => {
    expect(await sendRaw(server.port, `${head}\r\nConnection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 4\d\d /)
  })

  test('an unknown address is not found', async () => {
    for (const path of ['/', '/nothing', '/assets/../settings.ts', '/assets/%2e%2e/server/main.ts', '/api/nothing'])
      expect((await server.ask('GET', path)).body.type).toBe('urn:contact-register:not-found')
  })
})

test('clients that never finish delay nobody, and over-long headers are refused', async () => {
  const slow = await openSlow(server.port, await server.issuer.token(), 400)
  expect((await served(server.url, await server.issuer.token(), 40)).failed).toBe(0)
  for (const length of [20_000, 1_000_000]) expect(await isRefused(server.port, length)).toBe(true)
  for (const { socket } of slow) expect(socket.destroyed).toBe(false)
  for (const { socket } of slow) socket.destroy()
})

test('an escalation may contain a large message; a warning may not', async () => {
  const large = await serverFor(newRegisters.SQLite)
  const original = Buffer.alloc(6_000_000, 'word ').toString('base64')
  const [evidence] = escalateAna.evidence
  const filed = { ...escalateAna, evidence: [{ ...evidence, original }] }
  expect((await large.ask('POST', '/api/escalations', { key: 'k', body: filed })).status).toBe(201)
  expect((await large.ask('POST', '/api/warnings', { key: 'l', body: { ...warnAna, original } })).status).toBe(413)
})

test('NUL characters and lone surrogates in a text do not stop an escalation', async () => {
  const odd = await serverFor(newRegisters.PostgreSQL)
  const body = JSON.stringify(escalateAna).replace('My letter of May', 'My \\u0000letter \\ud800of May')
  expect((await odd.ask('POST', '/api/escalations', { key: 'k', body })).status).toBe(201)
})

describe('how much one person may look up', () => {
  const addresses = Array.from({ length: 10 }, (_, i) => `n${i}@example.org`)

  test('addresses are counted, and the allowance refills with time', async () => {
    const limited = await serverFor(newRegisters.SQLite, { env: { LOOKUPS_PER_MINUTE: '25' } })
    const look = () => limited.ask('POST', '/api/standing', { body: { addresses } })
    expect([(await look()).status, (await look()).status]).toEqual([200, 200])
    const told = await look()
    expect([told.status, told.body.type]).toEqual([429, 'urn:contact-register:too-many-lookups'])
    expect(Number(told.headers.get('retry-after'))).toBe(12)
    limited.wait(12_000)
    expect((await look()).status).toBe(200)
  })

  test('calls have their own limit: thirty a minute', async () => {
    const limited = await serverFor(newRegisters.SQLite)
    const find = () => limited.ask('POST', '/api/lookup', { body: { by: 'number', value: '07700 900999' } })
    for (let i = 0; i < 30; i++) expect((await find()).status).toBe(200)
    expect((await find()).status).toBe(429)
    expect((await limited.ask('POST', '/api/standing', { body: { addresses } })).status).toBe(200)
  })
})

test('while the store is unreachable the server answers 503, and the log has no personal data from the error', async () => {
  const gone = async () => {
    throw new RegisterUnavailable(new Error('password authentication failed for jo.marsh@example.org'))
  }
  const down = await serverFor(newRegisters.SQLite, {
    around: (register) => ({ ...register, read: gone, readOnce: gone, look: gone, write: gone, ready: gone }),
  })
  for (const told of [
    await down.ask('POST', '/api/standing', { body: { addresses: ['a@b.example'] } }),
    await down.ask('POST', '/api/warnings', { key: 'k', body: warnAna }),
    await down.ask('GET', '/readyz'),
  ])
    expect([told.status, told.body.type]).toEqual([503, 'urn:contact-register:register-unavailable'])
  expect(down.logged()).toContain('register-unavailable')
  expect(down.logged()).not.toContain('jo.marsh')
})

test('an unexpected error is a 500 that reveals only a reference, and the log has the same reference', async () => {
  const broken = await serverFor(newRegisters.SQLite, {
    around: (register) => ({
      ...register,
      write: async () => {
        throw new TypeError('cannot read jo.marsh@example.org of undefined')
      },
    }),
  })
  const { status, body } = await broken.ask('POST', '/api/warnings', { key: 'k', body: warnAna })
  expect([status, body.type]).toEqual([500, 'urn:contact-register:unexpected'])
  expect(JSON.stringify(body)).not.toMatch(/jo\.marsh|TypeError/)
  expect(broken.logged()).toContain(`"reference":"${body.reference}"`)
  expect(broken.logged()).toContain('TypeError')
  expect(broken.logged()).not.toContain('jo.marsh')
})
