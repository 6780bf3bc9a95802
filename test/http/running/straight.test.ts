import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { warnAna } from '../support/requests.ts'
import { type Running, startServer } from '../support/server.ts'

let server: Running
beforeAll(async () => {
  server = await startServer({ sqliteFile: join(mkdtempSync(join(tmpdir(), 'straight-')), 'register.db') })
  await server.ask('POST', '/api/warnings', { body: warnAna })
})
afterAll(() => server.stop())

type Asked = NonNullable<Parameters<Running['ask']>[2]>

/** The question for a standing is answered past the router; with a `?` behind its address the router answers it. */
describe('the short cut for standings answers exactly as the router does', () => {
  test.each<[string, Asked]>([
    ['somebody on the register', { body: { addresses: ['ana@example.org'] } }],
    ['ten addresses, some unknown, a colleague’s or invalid', { body: { addresses: mixed() } }],
    ['a request without an address', { body: { addresses: [] } }],
    ['broken JSON', { body: '{' }],
    ['a body that is not JSON', { body: '{}', headers: { 'Content-Type': 'text/plain' } }],
    ['a body that is too large', { body: { addresses: ['a'.repeat(66_000)] } }],
    ['nobody signed in', { token: null, body: { addresses: ['ana@example.org'] } }],
    ['an invalid token', { token: 'none', body: { addresses: ['ana@example.org'] } }],
  ])('%s', async (_, asked) => {
    const straight = await server.ask('POST', '/api/standing', asked)
    const routed = await server.ask('POST', '/api/standing?', asked)
    const told = ({ status, headers, body }: typeof straight) => {
      const { date, 'keep-alive': __, ...rest } = Object.fromEntries(headers)
      return { status, headers: rest, body: { ...body, reference: '', checkedAt: '' } }
    }
    expect(told(straight)).toEqual(told(routed))
    const lines = server.logged().trim().split('\n').slice(-2)
    expect(lines.map((line) => JSON.parse(line).route)).toEqual(['/api/standing', '/api/standing'])
  })
})

function mixed(): string[] {
  const odd = ['nobody.known@example.net', 'amira.khan@ambleford.example', '', '/o=Ambleford/cn=Recipients/cn=amira']
  return [...odd, ...Array<string>(6).fill('ana@example.org')]
}
