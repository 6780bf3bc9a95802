import { generateKeyPair, SignJWT } from 'jose'
import { expect, test } from 'vitest'
import { colleagues } from '../../cast.ts'
import { newRegisters } from '../../support/store/stores.ts'
import { problemOf } from '../support/office.ts'
import { type Running, serverFor } from '../support/server.ts'

const open = () => serverFor(newRegisters.SQLite)
const minutes = (n: number) => n * 60_000
const exp = 4_000_000_000

/** A new person each time, whose token the server does not remember. */
let number = 0
const somebody = (server: Running) => server.issuer.token({ ...colleagues.dan, name: `Dan ${number++}` }, { exp })
const me = async (server: Running, token: string) => await server.ask('GET', '/api/me', { token })
const statusOf = async (server: Running, token: string) => (await me(server, token)).status

/** Making a key takes longer than a test. */
const strangersKey = generateKeyPair('RS256')

/** A token as the issuer would make it, signed by a key that it never had. */
async function byAStranger(server: Running, kid: string): Promise<string> {
  const { privateKey } = await strangersKey
  const claims = server.issuer.claims() as Record<string, unknown>
  return await new SignJWT({ ...claims, exp }).setProtectedHeader({ alg: 'RS256', kid }).sign(privateKey)
}

test('when the issuer changes its key, nobody is turned away, and the keys are fetched once', async () => {
  const server = await open()
  const { issuer } = server
  const old = await Promise.all(Array.from({ length: 10 }, () => somebody(server)))
  for (const token of old.slice(0, 5)) expect(await statusOf(server, token)).toBe(200)
  expect(issuer.asked()).toBe(1)
  server.wait(6_000)
  await issuer.rotate(['first', 'second'])
  const fresh = await Promise.all(Array.from({ length: 10 }, () => somebody(server)))
  const statuses = await Promise.all([...old, ...fresh].map((token) => statusOf(server, token)))
  expect(statuses).toEqual(Array(20).fill(200))
  expect(issuer.asked()).toBe(2)
})

test('a key that the issuer withdraws still counts for ten minutes, for remembered tokens too', async () => {
  const server = await open()
  const old = await somebody(server)
  expect(await statusOf(server, old)).toBe(200)
  await server.issuer.rotate(['second'])
  server.wait(minutes(9))
  expect(await statusOf(server, old)).toBe(200)
  server.wait(minutes(2))
  expect(problemOf(await me(server, old))).toEqual([401, 'token-not-valid'])
  expect(await statusOf(server, await somebody(server))).toBe(200)
})

test('a token first seen shortly before the keys are fetched again is not remembered beyond that', async () => {
  const server = await open()
  const [early, late] = [await somebody(server), await somebody(server)]
  expect(await statusOf(server, early)).toBe(200)
  await server.issuer.rotate(['second'])
  server.wait(minutes(9))
  expect(await statusOf(server, late)).toBe(200)
  server.wait(minutes(2))
  expect(problemOf(await me(server, late))).toEqual([401, 'token-not-valid'])
})

test.each<[string, Parameters<Running['issuer']['answerKeysWith']>[0]]>([
  ['fails', 500],
  ['shows a page', { text: '<html>We will be back soon</html>' }],
  ['shows no keys', { text: '{"keys": []}' }],
  ['shows something else', { text: '{"keys": "none"}' }],
  ['never answers', 'never'],
])('when the issuer %s, known keys still count for a day, and nothing new is trusted', async (_, how) => {
  const server = await open()
  const { issuer } = server
  expect(await statusOf(server, await somebody(server))).toBe(200)
  issuer.answerKeysWith(how)
  server.wait(minutes(11))
  // All of them are let in, and the issuer is asked only once.
  const before = issuer.asked()
  const many = await Promise.all(Array.from({ length: 20 }, () => somebody(server)))
  expect(await Promise.all(many.map((token) => statusOf(server, token)))).toEqual(Array(20).fill(200))
  expect(await statusOf(server, await somebody(server))).toBe(200)
  expect(issuer.asked() - before).toBe(1)

  const stranger = await me(server, await byAStranger(server, 'stranger'))
  expect(problemOf(stranger)).toEqual([503, 'sign-in-unavailable'])
  expect(stranger.headers.get('retry-after')).toBeTruthy()
  expect(problemOf(await me(server, await byAStranger(server, 'first')))).toEqual([401, 'token-not-valid'])

  server.wait(minutes(24 * 60))
  expect(problemOf(await me(server, await somebody(server)))).toEqual([503, 'sign-in-unavailable'])
  issuer.answerKeysWith(200)
  expect(await statusOf(server, await somebody(server))).toBe(200)
  expect(problemOf(await me(server, await byAStranger(server, 'stranger')))).toEqual([401, 'token-not-valid'])
})

test('guessed key ids do not make the server ask the issuer each time', async () => {
  const server = await open()
  expect(await statusOf(server, await somebody(server))).toBe(200)
  const before = server.issuer.asked()
  server.stopClock()
  server.wait(6_000)
  for (let n = 0; n < 10; n++) expect(await statusOf(server, await byAStranger(server, `guess-${n}`))).toBe(401)
  expect(server.issuer.asked() - before).toBe(1)
})

test.each([
  ['20 seconds behind', { nbf: 20 }, 200, undefined],
  ['40 seconds behind', { nbf: 40 }, 401, 'urn:contact-register:token-not-yet-valid'],
  ['20 seconds ahead', { exp: -20 }, 200, undefined],
  ['40 seconds ahead', { exp: -40 }, 401, 'urn:contact-register:token-expired'],
])('a server whose clock is %s, given a token with %j seconds from now, answers %i', async (_, moved, status, type) => {
  const server = await open()
  const now = Math.floor(Date.now() / 1000)
  const claims = Object.fromEntries(Object.entries(moved).map(([name, by]) => [name, now + by]))
  const told = await me(server, await server.issuer.token(colleagues.dan, claims))
  expect([told.status, told.body.type]).toEqual([status, type])
})
