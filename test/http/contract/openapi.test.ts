import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Route } from '../../../server/contract/route.ts'
import { endpoints } from '../../../server/http/api.ts'
import { metricsToken } from '../support/environment.ts'
import type { Schema } from '../support/from-schema.ts'
import { type Running, startServer } from '../support/server.ts'

type Operation = {
  summary?: string
  parameters?: { name: string; in: string; required?: boolean; schema: object }[]
  requestBody?: { content: Record<string, { schema: object }> }
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>
}
type Document = {
  openapi: string
  info: object
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

/** Every route, by the name of its operation in the document. */
const routes = new Map<string, Route>(
  endpoints.map(({ route }) => [`${route.method.toLowerCase()} ${route.path.replaceAll(/:(\w+)/g, '{$1}')}`, route]),
)
const operations = () => operationsOf(document.paths)
const operationsOf = (paths: Document['paths']) =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, operation })),
  )

/** JSON Schema 2020-12's types, which OpenAPI 3.1 uses. */
const types = ['null', 'boolean', 'object', 'array', 'number', 'integer', 'string']

/** Every schema in the document, nested ones included. */
const schemasIn = ({ paths, components }: Document): Schema[] => {
  const within = (schema: Schema): Schema[] => {
    const { properties = {}, items, additionalProperties, oneOf = [], anyOf = [], allOf = [] } = schema
    const parts = [...Object.values(properties), items, additionalProperties, ...oneOf, ...anyOf, ...allOf]
    return [schema, ...parts.filter((part) => typeof part === 'object').flatMap(within)]
  }
  const contents = operationsOf(paths).flatMap(({ operation: { requestBody, responses } }) =>
    [requestBody, ...Object.values(responses)].flatMap((one) => Object.values(one?.content ?? {})),
  )
  return [...contents.map(({ schema }) => schema), ...Object.values(components.schemas)].flatMap(within)
}

describe('/openapi.json', () => {
  test('is OpenAPI 3.1 and lists every route under /api', () => {
    expect(document.openapi).toBe('3.1.0')
    expect(document.info).toMatchObject({ title: 'Contact register', version: expect.any(String) })
    const names = operations().map(({ name }) => name)
    expect(names.sort()).toEqual([...routes.keys()].sort())
    // No two routes share a method and path.
    expect(names).toHaveLength(endpoints.length)
  })

  test('every route needs the bearer token, and describes its body and all its answers', () => {
    expect(document.security).toEqual([{ token: [] }])
    expect(document.components.securitySchemes.token).toMatchObject({ type: 'http', scheme: 'bearer' })
    for (const { name, operation } of operations()) {
      const statuses = Object.keys(operation.responses)
      expect(statuses, name).toEqual(expect.arrayContaining(['401', '500', '503']))
      expect(
        statuses.filter((status) => status.startsWith('2')),
        name,
      ).toHaveLength(1)
      const { body, gives } = routes.get(name) ?? {}
      expect(Object.keys(operation.requestBody?.content ?? {}), name).toEqual(body ? ['application/json'] : [])
      for (const [status, { content }] of Object.entries(operation.responses))
        expect(Object.keys(content ?? {}), `${name} ${status}`).toEqual([
          status.startsWith('2') ? (gives ?? 'application/json') : 'application/problem+json',
        ])
    }
  })

  test('every write, and nothing else, takes an Idempotency-Key', () => {
    for (const { name, operation } of operations()) {
      const header = operation.parameters?.find((one) => one.name === 'Idempotency-Key')
      expect(header?.required ?? false, name).toBe(routes.get(name)?.write ?? false)
      if (name.startsWith('get ')) expect(header, name).toBeUndefined()
      if (name.startsWith('patch ')) expect(header, name).toBeDefined()
    }
  })

  test('every path parameter is described as an id', () => {
    for (const { name, operation } of operations()) {
      const described = operation.parameters?.filter((one) => one.in === 'path') ?? []
      expect(
        described.map((one) => `{${one.name}}`),
        name,
      ).toEqual(name.match(/\{\w+\}/g) ?? [])
      for (const { required, schema } of described)
        expect([required, schema], name).toEqual([true, { type: 'string', format: 'uuid' }])
    }
  })

  test('every schema is valid JSON Schema, and every reference resolves', () => {
    const referred = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(
      ([, name]) => name,
    )
    expect(referred.length).toBeGreaterThan(10)
    for (const name of referred) expect(document.components.schemas).toHaveProperty(String(name))
    const all = schemasIn(document)
    expect(all.length).toBeGreaterThan(100)
    for (const { type = [], pattern, required = [], properties = {} } of all) {
      for (const one of [type].flat()) expect(types).toContain(one)
      expect(() => new RegExp(pattern ?? '', 'u')).not.toThrow()
      expect(Object.keys(properties)).toEqual(expect.arrayContaining(required))
    }
  })
})

describe('the metrics', () => {
  test('name routes by their pattern, without personal data', async () => {
    await server.ask('POST', '/api/standing', { body: { addresses: ['jo.marsh@example.org'] } })
    await server.ask('POST', '/api/warnings/0198c5b2-7c00-7000-8000-000000000001/undo', { key: 'k' })
    const text = String((await server.ask('GET', '/metrics', { token: metricsToken })).body.text)
    expect(text).toContain('route="/api/warnings/:id/undo",status="404"')
    expect(text).toContain('process_resident_memory_bytes')
    expect(text).not.toMatch(/0198c5b2|jo\.marsh|Amira/)
  })

  test('need their own token, and reveal no version number', async () => {
    expect((await server.ask('GET', '/metrics', { token: null })).status).toBe(401)
    expect((await server.ask('GET', '/metrics', { token: 'something' })).status).toBe(401)
    const given = await server.ask('GET', '/metrics', { token: metricsToken })
    expect(given.status).toBe(200)
    expect(String(given.body.text)).not.toMatch(/version|v?24\.\d+/)
  })

  test('are closed when no token is set', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'figures-'))
    const closed = await startServer({ sqliteFile: join(folder, 'register.db') }, { env: { METRICS_TOKEN: '' } })
    try {
      for (const token of [null, '', 'null']) expect((await closed.ask('GET', '/metrics', { token })).status).toBe(401)
    } finally {
      await closed.stop()
    }
  })
})
