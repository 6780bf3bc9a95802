import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { withoutPersonalData } from '../../../server/http/log.ts'
import { fileOf, loadPane } from '../../../server/http/pages/pages.ts'
import { answerUnreadable } from '../../../server/http/unreadable.ts'
import { colleagues } from '../../cast.ts'
import { sendRaw } from '../support/raw.ts'
import { type Running, startServer } from '../support/server.ts'

let server: Running
beforeAll(async () => {
  const pane = loadPane('no such folder')
  pane.files.set('/icon.svg', fileOf('/icon.svg', Buffer.from('<svg/>')))
  server = await startServer({ sqliteFile: join(mkdtempSync(join(tmpdir(), 'answers-')), 'register.db') }, { pane })
})
afterAll(() => server.stop())

const host = 'Host: x'
/** The headers of every answer, whatever the request. */
const always = [
  /^x-content-type-options: nosniff\r$/im,
  /^referrer-policy: no-referrer\r$/im,
  /^strict-transport-security: max-age=\d{8}; includeSubDomains\r$/im,
  /^content-security-policy: default-src 'none'; base-uri 'none'; frame-ancestors 'none'\r$/im,
  /^cross-origin-resource-policy: same-origin\r$/im,
]

test.each<[string, number, string[]]>([
  ['an unknown method', 400, ['BREW / HTTP/1.1', host]],
  ['two Hosts', 400, ['GET /healthz HTTP/1.1', 'Host: x', 'Host: y']],
  ['no Host', 400, ['GET /healthz HTTP/1.1']],
  ['no Host in a request for a standing', 400, ['POST /api/standing HTTP/1.1', 'Content-Length: 2']],
  ['headers that are far too long', 431, ['GET / HTTP/1.1', host, `Cookie: ${'a'.repeat(40_000)}`]],
  ['an unknown expectation', 404, ['GET / HTTP/1.1', host, 'Expect: the unexpected']],
  ['two Content-Length headers', 400, ['POST /api/warnings HTTP/1.1', host, 'Content-Length: 1', 'Content-Length: 2']],
  [
    'Content-Length and chunked encoding together',
    400,
    ['POST /api/warnings HTTP/1.1', host, 'Content-Length: 5', 'Transfer-Encoding: chunked'],
  ],
  ['a space before the colon', 400, ['GET / HTTP/1.1', host, 'Content-Length : 5']],
  ['TRACE', 405, ['TRACE /healthz HTTP/1.1', host, 'X-Mine: sent back']],
  [
    'a method override header',
    405,
    ['POST /healthz HTTP/1.1', host, 'X-HTTP-Method-Override: GET', 'Content-Length: 0'],
  ],
  ['an unknown address', 404, ['GET /nothing HTTP/1.1', host]],
])('the answer to %s has every security header: %i', async (_, status, head) => {
  const answer = await sendRaw(server.port, `${head.join('\r\n')}\r\nConnection: close\r\n\r\n`)
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  for (const header of always) expect(answer).toMatch(header)
  expect(answer).not.toContain('sent back')
  // No header names the software.
  expect(answer).not.toMatch(/^(server|x-powered-by|via|set-cookie):/im)
})

test.each([
  ['a script that asks by JSONP', '/api/me?callback=take&jsonp=take'],
  ['a file that does not exist, below an address of the API', '/api/me/style.css'],
  ['a file that does not exist, below a page', '/register.html/style.css'],
])('%s gets JSON that no cache keeps, never a script or another file', async (_, path) => {
  const { status, headers, body } = await server.ask('GET', path)
  expect(status).toBe(path.includes('callback') ? 200 : 404)
  expect(headers.get('content-type')).toMatch(/^application\/(problem\+)?json/)
  expect(headers.get('cache-control')).toBe('no-store')
  expect(body).toBeTypeOf('object')
})

test('an answer is as long as its Content-Length says, compressed or not, and an answer to HEAD has no body', async () => {
  for (const [method, path, more] of [
    ['GET', '/.well-known/microsoft-officeaddins-allowed.json', ''],
    ['GET', '/icon.svg', 'Accept-Encoding: br, gzip\r\n'],
    ['GET', '/nothing', ''],
    ['HEAD', '/.well-known/microsoft-officeaddins-allowed.json', ''],
  ]) {
    const answer = await sendRaw(
      server.port,
      `${method} ${path} HTTP/1.1\r\n${host}\r\n${more}Connection: close\r\n\r\n`,
    )
    const [head = '', body = ''] = answer.split(/\r\n\r\n([\s\S]*)/)
    const [, length] = /^content-length: (\d+)\r?$/im.exec(head) ?? []
    expect(head).not.toMatch(/^transfer-encoding:/im)
    expect(Buffer.byteLength(body)).toBe(method === 'HEAD' ? 0 : Number(length))
  }
})

test('a page of another origin gets no CORS permission to read answers', async () => {
  const headers = { Origin: 'https://elsewhere.example', 'Sec-Fetch-Site': 'cross-site' }
  const asks = { ...headers, 'Access-Control-Request-Method': 'POST' }
  const answers = [
    await server.ask('OPTIONS', '/api/standing', { token: null, headers: asks }),
    await server.ask('POST', '/api/standing', { headers, body: { addresses: ['a@b.example'] } }),
    await server.ask('POST', '/api/standing', { token: null, headers, body: { addresses: ['a@b.example'] } }),
  ]
  expect(answers.map(({ status }) => status)).toEqual([401, 200, 401])
  for (const { headers: given } of answers)
    expect([...given.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
})

test('an unreadable request after an answer has begun closes the connection, and nothing more is written into that answer', async () => {
  const half = createServer((_, outgoing) => void outgoing.writeHead(200, { 'Content-Length': 9 }).write('half'))
  answerUnreadable(half, { 'X-Content-Type-Options': 'nosniff' })
  await once(half.listen(0), 'listening')
  onTestFinished(() => void half.close())
  const socket = connect((half.address() as AddressInfo).port, '127.0.0.1')
  let received = ''
  socket.on('data', (part) => {
    received += part
    if (received.endsWith('half')) socket.write('BREW\r\n\r\n')
  })
  socket.write(`GET / HTTP/1.1\r\n${host}\r\n\r\n`)
  await once(socket, 'close')
  expect(received).toMatch(/^HTTP\/1\.1 200 /)
  expect(received).toMatch(/half$/)
})

describe('texts', () => {
  test.each(['/icon.svg', '/api/log.csv', '/api/report/csv?period=2026-Q3'])(
    '%s declares its character encoding',
    async (path) => {
      const { status, headers } = await server.ask('GET', path, { token: await server.issuer.token(colleagues.ruth) })
      expect([status, headers.get('content-type')]).toEqual([200, expect.stringMatching(/; charset=utf-8$/)])
    },
  )
})

test('the log never contains an error’s message, even when a line of it looks like a stack frame', () => {
  const error = new Error('not valid:\n    at jo.marsh@example.org')
  expect(JSON.stringify(withoutPersonalData(error))).not.toContain('jo.marsh')
  expect(JSON.stringify(withoutPersonalData(error))).toContain('every-answer.test.ts')
})

test('the log has the error code and the number of a mail server’s reply', () => {
  const refused = Object.assign(new Error('550 jo.marsh@example.org is unknown'), {
    code: 'EENVELOPE',
    responseCode: 550,
  })
  expect(withoutPersonalData(refused)).toMatchObject({ code: 'EENVELOPE', reply: 550 })
})
