import { createHmac } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { colleagues } from '../../cast.ts'
import { newRegisters } from '../../support/store/stores.ts'
import { type Running, serverFor, startServer } from '../support/server.ts'

let server: Running
beforeAll(async () => {
  server = await startServer({ sqliteFile: join(mkdtempSync(join(tmpdir(), 'tokens-')), 'register.db') })
})
afterAll(() => server.stop())

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const now = () => Math.floor(Date.now() / 1000)

/** Who is turned away, and the reason that they are told. */
const turnedAway: [who: string, reason: string, token: () => Promise<string | null> | string | null][] = [
  ['somebody without a token', 'token-missing', () => null],
  ['somebody with an empty token', 'token-not-valid', () => ''],
  ['somebody with garbage', 'token-not-valid', () => 'not.a.token'],
  ['a token of three empty parts', 'token-not-valid', () => '..'],
  ['a token as long as a book', 'token-not-valid', () => 'a'.repeat(15_000)],
  ['an expired token', 'token-expired', () => server.issuer.token(colleagues.amira, { exp: now() - 60 })],
  [
    'a token that is not valid yet',
    'token-not-yet-valid',
    () => server.issuer.token(colleagues.amira, { nbf: now() + 600 }),
  ],
  [
    'another issuer’s name',
    'token-not-for-this-register',
    () => server.issuer.token(colleagues.amira, { iss: 'https://elsewhere.example' }),
  ],
  [
    'another audience',
    'token-not-for-this-register',
    () => server.issuer.token(colleagues.amira, { aud: 'another-api' }),
  ],
  [
    'another tenant',
    'token-not-for-this-register',
    () => server.issuer.token(colleagues.amira, { tid: '00000000-0000-4000-8000-999999999999' }),
  ],
  ['a guest of this tenant', 'token-not-for-this-register', () => server.issuer.token(colleagues.amira, { acct: 1 })],
  ['a token without a tenant', 'token-not-valid', () => server.issuer.token(colleagues.amira, { tid: undefined })],
  ['a token without an oid', 'token-not-valid', () => server.issuer.token(colleagues.amira, { oid: undefined })],
  ['an oid that is not text', 'token-not-valid', () => server.issuer.token(colleagues.amira, { oid: { a: 1 } })],
  ['a token without an expiry', 'token-not-valid', () => server.issuer.token(colleagues.amira, { exp: undefined })],
  [
    'an ID token, which has no scope',
    'token-not-for-this-register',
    () => server.issuer.token(colleagues.amira, { scp: undefined }),
  ],
  [
    'a token for another scope',
    'token-not-for-this-register',
    () => server.issuer.token(colleagues.amira, { scp: 'access_as_user_not User.Read' }),
  ],
  [
    'a token without a signature (alg none)',
    'token-not-valid',
    () => `${part({ alg: 'none', kid: 'first' })}.${part(server.issuer.claims())}.`,
  ],
  [
    'a token signed with a password (HS256)',
    'token-not-valid',
    () => {
      const signed = `${part({ alg: 'HS256', kid: 'first' })}.${part(server.issuer.claims())}`
      return `${signed}.${createHmac('sha256', 'password').update(signed).digest('base64url')}`
    },
  ],
  [
    'a token signed by another key under the same key id',
    'token-not-valid',
    async () => {
      const { privateKey } = await generateKeyPair('RS256')
      const token = new SignJWT({ ...server.issuer.claims() } as JWTPayload).setProtectedHeader({
        alg: 'RS256',
        kid: 'first',
      })
      return token.sign(privateKey)
    },
  ],
  [
    'a key that the issuer does not have',
    'token-not-valid',
    async () => {
      const { privateKey } = await generateKeyPair('RS256')
      return new SignJWT({ ...server.issuer.claims() } as JWTPayload)
        .setProtectedHeader({ alg: 'RS256', kid: 'other' })
        .sign(privateKey)
    },
  ],
  [
    'a token whose claims were changed after signing',
    'token-not-valid',
    async () => {
      const [head, , signature] = (await server.issuer.token()).split('.')
      return `${head}.${part({ ...server.issuer.claims(), roles: ['RegisterKeeper'] })}.${signature}`
    },
  ],
]

describe('who is turned away before the register is queried', () => {
  test.each(turnedAway)('%s: %s', async (_, reason, make) => {
    const token = await make()
    for (const [method, path] of [
      ['GET', '/api/me'],
      ['POST', '/api/warnings'],
      ['GET', '/api/nothing-here'],
    ] as const) {
      const { status, headers, body } = await server.ask(method, path, { token, key: 'k' })
      expect(status).toBe(401)
      expect(headers.get('www-authenticate')).toMatch(/^Bearer/)
      expect(headers.get('content-type')).toBe('application/problem+json')
      expect(body).toMatchObject({ type: `urn:contact-register:${reason}`, status: 401 })
    }
    expect(server.asked()).toBe(0)
  })
})

describe('who is let in', () => {
  test('a member of staff, who gets the settings that staff need', async () => {
    const { status, body } = await server.ask('GET', '/api/me')
    expect(status).toBe(200)
    expect(body).toMatchObject({ name: 'Amira Khan', roles: [], council: { domains: ['ambleford.example'] } })
  })

  test('roles come from the token, and unknown roles are ignored', async () => {
    const token = await server.issuer.token(colleagues.frances, { roles: ['Reviewer', 'Emperor', 7, 'Auditor'] })
    const { body } = await server.ask('GET', '/api/me', { token })
    expect(body.roles).toEqual(['Reviewer', 'Auditor'])
  })

  test('a remembered token is turned away once it has expired', async () => {
    const token = await server.issuer.token(colleagues.dan, { exp: now() + 120 })
    expect((await server.ask('GET', '/api/me', { token })).status).toBe(200)
    server.wait(151_000)
    const { body } = await server.ask('GET', '/api/me', { token })
    expect(body.type).toBe('urn:contact-register:token-expired')
  })
})

test('an issuer whose keys cannot be fetched is a temporary fault of the service, not of the person', async () => {
  const another = await serverFor(newRegisters.SQLite)
  another.issuer.answerKeysWith(500)
  const { status, headers, body } = await another.ask('GET', '/api/me')
  expect(status).toBe(503)
  expect(headers.get('retry-after')).toBeTruthy()
  expect(body.type).toBe('urn:contact-register:sign-in-unavailable')
  another.issuer.answerKeysWith(200)
  expect((await another.ask('GET', '/api/me')).status).toBe(200)
})
