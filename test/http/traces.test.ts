import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { makeCall } from '../../addin/api/call.ts'
import { ask } from '../../addin/api/client.ts'
import { newTraceParent } from '../../addin/api/new-trace-parent.ts'
import { giveWarning } from '../../server/contract/warning.ts'
import { paneSettingsOf } from '../../server/http/app.ts'
import type { Settings } from '../../server/settings.ts'
import { sendTo, spanExporter } from '../../server/tracing/otlp.ts'
import { readTraceParent } from '../../server/tracing/trace-parent.ts'
import { newRegisters } from '../support/store/stores.ts'
import { escalateAna, warnAna } from './support/requests.ts'
import { serverFor, type TracedSpan } from './support/server.ts'

const [trace, span] = ['4bf92f3577b34da6a3ce929d0e0e4736', '00f067aa0ba902b7']

test.each<[string, unknown, object | null]>([
  ['sampled', `00-${trace}-${span}-01`, { traceId: trace, spanId: span, isSampled: true }],
  ['not sampled', `00-${trace}-${span}-00`, { traceId: trace, spanId: span, isSampled: false }],
  ['of a later version', `cc-${trace}-${span}-01-what-the-future`, { traceId: trace, spanId: span, isSampled: true }],
  ['none', undefined, null],
  ['of the invalid version ff', `ff-${trace}-${span}-01`, null],
  ['too long', `00-${trace}-${span}-01-more`, null],
  ['in capitals', `00-${trace.toUpperCase()}-${span}-01`, null],
  ['without ids', `00-${'0'.repeat(32)}-${span}-01`, null],
  ['with words', `00-jo.marsh@example.org-${span}-01`, null],
])('a traceparent that is %s: %j is read as %j', (_, header, read) => {
  expect(readTraceParent(header)).toEqual(read)
})

test('a request and its statements are one trace, which continues the caller’s; acts that share a commit keep separate ones', async () => {
  const spans: TracedSpan[] = []
  const server = await serverFor(newRegisters.SQLite, { spans })
  const post = (path: string, key: string, body: object, id: string) =>
    server.ask('POST', path, { key, body, headers: { traceparent: `00-${id}-${span}-01` } })
  const [one, other] = ['a'.repeat(32), 'b'.repeat(32)]
  await Promise.all([post('/api/warnings', 'k1', warnAna, one), post('/api/escalations', 'k2', escalateAna, other)])
  await server.ask('POST', '/api/warnings', {
    key: 'k3',
    body: warnAna,
    headers: { traceparent: `00-${'c'.repeat(32)}-${span}-00` },
  })
  await server.ask('GET', '/api/me')
  const begun: (string | undefined)[] = []
  const traceParent = () => {
    const header = newTraceParent()
    begun.push(readTraceParent(header)?.traceId)
    return header
  }
  const token = await server.issuer.token()
  const call = makeCall({ token: async () => token, lost: () => undefined }, server.url, traceParent)
  await ask(call, giveWarning, {
    key: 'k4',
    body: { ...warnAna, contact: { ...warnAna.contact, internetMessageId: '<4@example.org>' } },
  })
  await server.stop()

  const of = (traceId: string) => spans.filter((each) => each.traceId === traceId)
  for (const [id, route, table] of [
    [one, '/api/warnings', 'insert warnings'],
    [other, '/api/escalations', 'insert escalations'],
  ] as const) {
    const [root, ...more] = of(id).filter(({ kind }) => kind === 2)
    expect(more).toEqual([])
    expect(root).toMatchObject({ name: `POST ${route}`, parentSpanId: span })
    const statements = of(id).filter(({ kind }) => kind === 3)
    expect(statements.map(({ name }) => name)).toContain(table)
    for (const { parentSpanId } of statements) expect(parentSpanId).toBe(root?.spanId)
  }
  expect(of(one).map(({ name }) => name)).not.toContain('insert escalations')
  expect(of('c'.repeat(32))).toEqual([])
  // From the pane's call to the statement.
  const [ofPane = ''] = begun
  expect([begun.length, of(ofPane).map(({ name }) => name)]).toEqual([
    1,
    expect.arrayContaining(['POST /api/warnings', 'insert warnings']),
  ])
  // Without a caller's trace, the server begins one.
  const [own] = spans.filter(({ name }) => name === 'GET /api/me')
  expect(own?.traceId).toMatch(/^[\da-f]{32}$/)
  expect(own?.parentSpanId).toBeUndefined()
  for (const { startTimeUnixNano, endTimeUnixNano } of spans)
    expect(BigInt(endTimeUnixNano)).toBeGreaterThanOrEqual(BigInt(startTimeUnixNano))
})

test('the pane begins traces only if the server records them; no two calls share one', () => {
  const settings = { signIn: { pane: {} }, graphUrl: null } as unknown as Settings
  expect(paneSettingsOf({ ...settings, tracesUrl: 'https://collector.example' })).toMatchObject({ traces: true })
  expect(paneSettingsOf({ ...settings, tracesUrl: null })).not.toHaveProperty('traces')
  const [first, second] = [readTraceParent(newTraceParent()), readTraceParent(newTraceParent())]
  expect(first).toMatchObject({ isSampled: true })
  expect(first?.traceId).not.toBe(second?.traceId)
})

test('spans reach a collector as OTLP; one that refuses them holds up nothing', async () => {
  const got: object[] = []
  let status = 200
  const collector = createServer(async (request, response) => {
    got.push({ path: request.url, type: request.headers['content-type'], body: await json(request) })
    response.writeHead(status).end('{}')
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void collector.close())
  await once(collector, 'listening')
  const url = `http://127.0.0.1:${(collector.address() as AddressInfo).port}/v1/traces`
  const troubles: unknown[] = []
  const exporter = spanExporter(sendTo(url), (error) => troubles.push(error))
  const given = { traceId: trace, spanId: span, parentSpanId: null, kind: 'server' as const, failed: true }
  exporter.add({
    ...given,
    name: 'GET /api/me',
    from: 1_000.5,
    until: 1_002,
    attributes: { 'http.route': '/api/me', n: 1 },
  })
  await exporter.stop()
  expect(got).toEqual([
    {
      path: '/v1/traces',
      type: 'application/json',
      body: {
        resourceSpans: [
          {
            resource: { attributes: [{ key: 'service.name', value: { stringValue: 'contact-register' } }] },
            scopeSpans: [
              {
                scope: { name: 'contact-register' },
                spans: [
                  {
                    ...{ traceId: trace, spanId: span, name: 'GET /api/me', kind: 2, status: { code: 2 } },
                    ...{ startTimeUnixNano: '1000500000', endTimeUnixNano: '1002000000' },
                    attributes: [
                      { key: 'http.route', value: { stringValue: '/api/me' } },
                      { key: 'n', value: { intValue: '1' } },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    },
  ])
  status = 503
  exporter.add({ ...given, name: 'x', from: 1, until: 2, attributes: {} })
  await exporter.stop()
  expect(troubles).toHaveLength(1)
})
