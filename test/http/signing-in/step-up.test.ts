import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCall } from '../../../addin/api/call.ts'
import { endpoints } from '../../../server/http/api.ts'
import { roles } from '../../../server/policy/vocabulary.ts'
import { colleagues } from '../../cast.ts'
import { rowCounts } from '../../support/store/rows.ts'
import { newRegisters } from '../../support/store/stores.ts'
import { type Running, startServer } from '../support/server.ts'

const cleanUps: (() => Promise<void> | void)[] = []
let server: Running
beforeAll(async () => {
  const where = await newRegisters.SQLite((cleanUp) => cleanUps.push(cleanUp))
  server = await startServer(where, { env: { STRONG_SIGN_IN: 'c1' } })
})
afterAll(async () => {
  await server.stop()
  for (const cleanUp of cleanUps) await cleanUp()
})

/** Somebody with every role, and what their token says of how they signed in. */
const tokenWith = (claims: Record<string, unknown>) =>
  server.issuer.token({ ...colleagues.ruth, roles: [...roles] }, claims)
const nobody = '0198c5b2-7c00-7000-8000-000000000001'
const stepUps = endpoints.map(({ route }) => route).filter(({ stepUp }) => stepUp)

/** Listed by hand. A contact is replaced in the settings, too. */
const wanted = [
  'POST /api/escalations/:id/decision',
  'POST /api/letters/:id/sent',
  'POST /api/letters/:id/posting',
  'POST /api/restrictions/:id/in-force-at-once',
  'POST /api/restrictions/:id/variation',
  'POST /api/restrictions/:id/review',
  'POST /api/restrictions/:id/lifting',
  'POST /api/representations/:id/answer',
  'POST /api/circumstances/:id/answer',
  'POST /api/imports/:id/signature',
  'GET /api/log.csv',
  'GET /api/log.xlsx',
  'POST /api/log/chosen/csv',
  'POST /api/log/chosen/xlsx',
  'POST /api/ledger/export',
  'POST /api/audit/export',
  'POST /api/customers/:id/subject-access',
  'POST /api/settings/change',
  'POST /api/settings/restore',
  'POST /api/contacts/move',
  'POST /api/settings/welsh/pass',
]

test('approving, recording letters, changing or ending a restriction, signing, exporting, subject access and settings need a stronger sign-in; nothing else does', () => {
  expect(stepUps.map(({ method, path }) => `${method} ${path}`).toSorted()).toEqual(wanted.toSorted())
})

test('the documents list the same acts, in one place', () => {
  const [, section = ''] = readFileSync('docs/microsoft-365.md', 'utf8').split('### A stronger sign-in')
  const rows = section.split('\n## ')[0]?.match(/^\| .* \|$/gm) ?? []
  const listed = rows.flatMap((row) => row.match(/(GET|POST) \/api\/[\w/.:-]+/g) ?? [])
  expect(listed.toSorted()).toEqual(wanted.toSorted())
})

test.each(wanted)(
  '%s without a stronger sign-in is refused with what to ask for, and nothing is written',
  async (name) => {
    const [method = '', path = ''] = name.split(' ')
    const before = await rowCounts(server.register)
    for (const weak of [{}, { acrs: ['c2'] }, { acr: '1' }, { acrs: 'c1 c2' }]) {
      const { status, headers, body } = await server.ask(method, path.replace(':id', nobody), {
        token: await tokenWith(weak),
        key: 'step-up',
        ...(method === 'POST' ? { body: {} } : {}),
      })
      expect({ status, type: body.type }).toEqual({ status: 401, type: 'urn:contact-register:stronger-sign-in-needed' })
      const challenge = headers.get('WWW-Authenticate') ?? ''
      expect(challenge).toMatch(/^Bearer error="insufficient_user_authentication", .*acr_values="c1", claims="/)
      const claims = Buffer.from(/claims="([^"]+)"/.exec(challenge)?.[1] ?? '', 'base64').toString()
      expect(JSON.parse(claims)).toEqual({ access_token: { acrs: { essential: true, value: 'c1' } } })
    }
    expect(await rowCounts(server.register)).toMatchObject({
      audit_trail: before.audit_trail,
      once_only: before.once_only,
    })
  },
)

test.each([{ acrs: ['c1', 'c3'] }, { acr: 'c1' }])('a token that says %o is let through', async (claims) => {
  const { status } = await server.ask('GET', '/api/log.csv', { token: await tokenWith(claims) })
  expect(status).toBe(200)
})

test('somebody without the role is refused, and not asked to sign in again', async () => {
  const { status } = await server.ask('GET', '/api/log.csv', { token: await server.issuer.token(colleagues.amira) })
  expect(status).toBe(403)
})

test('the pane asks for the sign-in that the server wants, and sends the request again; somebody who declines stays signed in', async () => {
  const weak = await tokenWith({})
  const strong = await tokenWith({ acrs: ['c1'] })
  const asked: string[] = []
  let lost = 0
  const session = { token: async () => weak, lost: () => void lost++ }
  const request = { method: 'GET', path: '/api/log.csv', answer: (given: unknown) => given instanceof Blob, file: true }
  const call = (stronger: string | null) =>
    makeCall(
      {
        ...session,
        stronger: async (claims) => {
          asked.push(claims)
          return stronger
        },
      },
      server.url,
    )(request as never)
  await expect(call(strong)).resolves.toBeInstanceOf(Blob)
  expect(asked.map((claims) => JSON.parse(claims).access_token.acrs.value)).toEqual(['c1'])
  await expect(call(null)).rejects.toMatchObject({
    reason: 'refused',
    told: { name: 'stronger-sign-in-needed', words: expect.stringMatching(/nothing was done/) },
  })
  await expect(makeCall(session, server.url)(request as never)).rejects.toMatchObject({ reason: 'refused' })
  expect(lost).toBe(0)
})
