import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { metricsToken } from './support/environment.ts'
import { type Running, startServer } from './support/server.ts'

type Operation = {
  summary?: string
  parameters?: { name: string; in: string; required?: boolean }[]
  requestBody?: { content: Record<string, { schema: object }> }
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>
}
type Document = {
  openapi: string
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, object>; securitySchemes: Record<string, object> }
  security: object[]
}

let server: Running
let document: Document
beforeAll(async () => {
  server = await startServer({ sqliteFile: join(mkdtempSync(join(tmpdir(), 'openapi-')), 'register.db') })
  document = (await server.ask('GET', '/openapi.json', { token: null })).body as unknown as Document
})
afterAll(() => server.stop())

const routes = [
  'get /api/me',
  'post /api/ledger',
  'post /api/audit',
  'post /api/customers/{id}/subject-access',
  'post /api/ledger/export',
  'post /api/audit/export',
  'get /api/audit/verify',
  'get /api/retention',
  'get /api/retention/runs',
  'post /api/retention/run',
  'post /api/standing',
  'post /api/compose',
  'post /api/lookup',
  'post /api/warnings',
  'get /api/contact-points/proposals',
  'get /api/customers/{id}',
  'post /api/contact-points/proposals/{id}/accept',
  'post /api/contact-points/proposals/{id}/refuse',
  'post /api/contact-points/{id}/correct',
  'post /api/contact-points/{id}/remove',
  'post /api/corrections',
  'post /api/customers/find',
  'post /api/customers/{id}/contact-points',
  'post /api/customers/{id}/looks',
  'post /api/customers/{id}/merge',
  'post /api/customers/{id}/merge-preview',
  'post /api/customers/{id}/timeline',
  'post /api/merges/{id}/undo',
  'post /api/warnings/{id}/withdraw',
  'post /api/warnings/{id}/undo',
  'post /api/escalations',
  'post /api/evidence/waiting',
  'post /api/evidence/waiting/discard',
  'patch /api/escalations/{id}',
  'post /api/escalations/{id}/withdraw',
  'post /api/passed-on',
  'post /api/passed-on/{id}/undo',
  'post /api/contact-points/proposals',
  'post /api/contact-points/proposals/{id}/withdraw',
  'get /api/escalations/{id}',
  'get /api/escalations/{id}/own',
  'post /api/escalations/{id}/decision',
  'get /api/evidence/{id}/original',
  'get /api/evidence/{id}/words',
  'get /api/restrictions/{id}',
  'post /api/restrictions/{id}/in-force-at-once',
  'post /api/restrictions/{id}/review',
  'post /api/restrictions/{id}/lifting',
  'post /api/restrictions/{id}/variation',
  'get /api/letters/{id}',
  'get /api/letters/{id}/document',
  'post /api/letters/{id}/sent',
  'post /api/representations',
  'post /api/representations/{id}/acknowledge',
  'post /api/representations/{id}/answer',
  'post /api/circumstances',
  'post /api/circumstances/{id}/answer',
  'get /api/work',
  'get /api/figures',
  'get /api/report/periods',
  'get /api/report',
  'get /api/report/xlsx',
  'get /api/report/csv',
  'get /api/mail-flow',
  'get /api/mail-flow/script',
  'post /api/mail-flow/checks',
  'get /api/mail-arrangements',
  'post /api/mail-arrangements/{id}/confirm',
  'post /api/contacts/named',
  'post /api/contacts/move',
  'get /api/settings',
  'get /api/settings/services',
  'post /api/settings/change',
  'post /api/settings/restore',
  'post /api/settings/history',
  'post /api/settings/letter-preview',
  'post /api/settings/councillors-file',
  'get /api/dead-letters',
  'post /api/dead-letters/{id}/revive',
  'get /api/imports',
  'post /api/imports',
  'get /api/imports/{id}',
  'get /api/imports/{id}/report',
  'post /api/imports/{id}/choices',
  'post /api/imports/{id}/run',
  'post /api/imports/{id}/discard',
  'get /api/log.csv',
  'get /api/log.xlsx',
  'post /api/log/restrictions',
  'get /api/reviews',
  'get /api/calendar-feeds',
  'post /api/calendar-feeds',
  'post /api/calendar-feeds/end',
  'post /api/log/escalations',
]
/** Posts that only read: what they ask for is nobody else's business, so it does not stand in an address. */
const reads = [
  '/customers/find',
  '/timeline',
  '/looks',
  '/merge-preview',
  '/standing',
  '/ledger',
  '/api/audit',
  '/ledger/export',
  '/audit/export',
  '/subject-access',
  '/compose',
  '/lookup',
  '/log/restrictions',
  '/log/escalations',
  '/contacts/named',
  '/settings/history',
  '/settings/letter-preview',
  '/settings/councillors-file',
  // One a line: many hands add to this.
]
const files: Record<string, string> = {
  'get /api/report/xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'get /api/report/csv': 'text/csv',
  'post /api/customers/{id}/subject-access': 'application/zip',
  'post /api/ledger/export': 'text/csv',
  'post /api/audit/export': 'text/csv',
  'get /api/imports/{id}/report': 'text/csv',
  'get /api/log.csv': 'text/csv',
  'get /api/log.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'get /api/evidence/{id}/original': 'message/rfc822',
  'get /api/mail-flow/script': 'application/octet-stream',
  'get /api/letters/{id}/document': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}
const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, operation })),
  )

describe('/openapi.json', () => {
  test('is OpenAPI 3.1 and lists every route under /api', () => {
    expect(document.openapi).toBe('3.1.0')
    expect(
      operations()
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...routes].sort())
  })

  test('every route needs the bearer token, and says what it answers when things go well and when not', () => {
    expect(document.security).toEqual([{ token: [] }])
    expect(document.components.securitySchemes.token).toMatchObject({ type: 'http', scheme: 'bearer' })
    for (const { name, operation } of operations()) {
      const statuses = Object.keys(operation.responses)
      expect(statuses, name).toEqual(expect.arrayContaining(['401', '500', '503']))
      expect(
        statuses.filter((status) => status.startsWith('2')),
        name,
      ).toHaveLength(1)
      for (const [status, { content }] of Object.entries(operation.responses))
        expect(Object.keys(content ?? {}), `${name} ${status}`).toEqual([
          status.startsWith('2') ? (files[name] ?? 'application/json') : 'application/problem+json',
        ])
    }
  })

  test('every write, and nothing else, takes an Idempotency-Key', () => {
    const isRead = (name: string) => name.startsWith('get ') || reads.some((end) => name.endsWith(end))
    for (const { name, operation } of operations()) {
      const header = operation.parameters?.find((one) => one.name === 'Idempotency-Key')
      expect(header?.required ?? false, name).toBe(!isRead(name))
    }
  })

  test('every address with an id says so, and every shape referred to is there', () => {
    for (const { name, operation } of operations())
      expect(operation.parameters?.some((one) => one.in === 'path') ?? false, name).toBe(name.includes('{id}'))
    const referred = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name)
    expect(referred.length).toBeGreaterThan(10)
    for (const name of referred) expect(document.components.schemas).toHaveProperty(String(name))
  })
})

describe('the figures', () => {
  test('name routes by their pattern, with nothing of anybody in them', async () => {
    await server.ask('POST', '/api/standing', { body: { addresses: ['jo.marsh@example.org'] } })
    await server.ask('POST', '/api/warnings/0198c5b2-7c00-7000-8000-000000000001/undo', { key: 'k' })
    const text = String((await server.ask('GET', '/metrics', { token: metricsToken })).body.text)
    expect(text).toContain('route="/api/warnings/:id/undo",status="404"')
    expect(text).toContain('process_resident_memory_bytes')
    expect(text).not.toMatch(/0198c5b2|jo\.marsh|Amira/)
  })

  test('are for those who have their token alone, and say no version of anything', async () => {
    expect((await server.ask('GET', '/metrics', { token: null })).status).toBe(401)
    expect((await server.ask('GET', '/metrics', { token: 'something' })).status).toBe(401)
    const given = await server.ask('GET', '/metrics', { token: metricsToken })
    expect(given.status).toBe(200)
    expect(String(given.body.text)).not.toMatch(/version|v?24\.\d+/)
  })

  test('are for nobody where no token is set', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'figures-'))
    const closed = await startServer({ sqliteFile: join(folder, 'register.db') }, { env: { METRICS_TOKEN: '' } })
    try {
      for (const token of [null, '', 'null']) expect((await closed.ask('GET', '/metrics', { token })).status).toBe(401)
    } finally {
      await closed.stop()
    }
  })
})
