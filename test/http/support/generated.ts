import fc from 'fast-check'
import { type Schema, valuesOf } from './from-schema.ts'
import { oddValue, replaceOne } from './odd-values.ts'

type Operation = {
  parameters?: { name: string; in: string }[]
  requestBody?: { content: Record<string, { schema: Schema }> }
  responses: Record<string, { content?: Record<string, unknown> }>
}
export type Document = {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}

/** Who asks: with every role, without a role, with an invalid token, without a token. */
export const askers = ['everything', 'staff', 'garbage', 'nobody'] as const

export type GeneratedRequest = {
  method: string
  path: string
  /** The route as in /openapi.json. */
  route: string
  headers: Record<string, string>
  body: Uint8Array | null
  asker: (typeof askers)[number]
  /** Whether the route changes something when it succeeds. */
  isWrite: boolean
}

/** Headers and query strings that clients, proxies and attackers send. */
const oddHeaders: Record<string, string>[] = [
  { 'content-type': 'text/plain' },
  { 'content-type': 'application/json; charset=utf-16' },
  { 'content-encoding': 'gzip' },
  { 'x-http-method-override': 'DELETE' },
  { origin: 'https://evil.example' },
  { accept: 'text/html' },
  { 'accept-encoding': 'br;q=banana' },
  { range: 'bytes=0-1,5-' },
  { expect: '100-continue' },
  { 'x-forwarded-for': "127.0.0.1'; --" },
  { cookie: 'a=b'.repeat(1000) },
]
const oddQueries = [
  '?',
  '?after=-1',
  '?period=2026-13',
  '?from=x&from=y',
  '?a[]=1&__proto__=1',
  '?%00=%ff',
  `?${'a'.repeat(3000)}`,
]
const oddIds = ['1', '%00', '..%2f..', 'null', 'a'.repeat(500), '0198C5B2-7C00-7000-8000-000000000001', '%f0%9f%92%a9']
const oddKeys = ['', ' ', 'k'.repeat(201), 'two words']

/**
 * Requests generated from /openapi.json: valid ones, and ones with any part invalid.
 * @param known existing ids and addresses, so that requests get past the first check
 */
export function requestsOf(
  document: Document,
  known: { ids: readonly string[]; addresses: readonly string[] },
): fc.Arbitrary<GeneratedRequest> {
  const make = valuesOf(document.components.schemas, known)
  const operations = Object.entries(document.paths).flatMap(([route, byMethod]) =>
    Object.entries(byMethod).map(([method, operation]) => ({ route, method: method.toUpperCase(), operation })),
  )
  const all = operations.map(({ route, method, operation }) => {
    const content = operation.requestBody?.content
    const body = content ? bodyOf(content, make) : fc.constant(null)
    const isWrite = (operation.parameters ?? []).some(({ name }) => name === 'Idempotency-Key')
    const answer = (operation.responses['200'] ?? operation.responses['201'])?.content ?? {}
    const isFile = !('application/json' in answer)
    const arbitrary = fc
      .record({
        id: fc.oneof(
          { arbitrary: fc.constantFrom(...known.ids, ...oddIds), weight: 4 },
          { arbitrary: fc.uuid(), weight: 1 },
        ),
        query: fc.oneof(
          { arbitrary: fc.constant(''), weight: 6 },
          { arbitrary: fc.constantFrom(...oddQueries), weight: 1 },
        ),
        key: fc.oneof({ arbitrary: fc.uuid(), weight: 6 }, { arbitrary: fc.constantFrom(...oddKeys), weight: 1 }),
        extra: fc.oneof(
          { arbitrary: fc.constant({}), weight: 8 },
          { arbitrary: fc.constantFrom(...oddHeaders), weight: 1 },
        ),
        asker: fc.oneof(
          { arbitrary: fc.constant('everything' as const), weight: 8 },
          { arbitrary: fc.constantFrom(...askers), weight: 2 },
        ),
        sent: body,
      })
      .map(
        ({ id, query, key, extra, asker, sent }): GeneratedRequest => ({
          method,
          route,
          path: route.replace('{id}', id) + query,
          headers: {
            ...(sent ? { 'content-type': sent.type } : {}),
            ...(isWrite && key ? { 'idempotency-key': key } : {}),
            ...extra,
          },
          body: sent?.bytes ?? null,
          asker,
          isWrite,
        }),
      )
    // Sending or getting a file costs a hundred times as much as other requests.
    const takesFile = content !== undefined && !('application/json' in content)
    return { arbitrary, weight: isFile || takesFile ? 1 : 20 }
  })
  return fc.oneof(...all)
}

type Sent = { type: string; bytes: Uint8Array }

function bodyOf(content: Record<string, { schema: Schema }>, make: (schema: Schema) => fc.Arbitrary<unknown>) {
  const json = content['application/json']
  if (!json) {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ maxLength: 300 }).map((text) => Buffer.from(text)),
    )
    return fc.record({ type: fc.constantFrom(...Object.keys(content)), bytes })
  }
  const sound = make(json.schema)
  const spoilt = fc
    .tuple(sound, fc.array(fc.nat(8), { minLength: 1, maxLength: 5 }), oddValue)
    .map(([value, path, odd]) => replaceOne(value, path, odd))
  const text = fc.oneof(
    { arbitrary: sound.map((value) => JSON.stringify(value)), weight: 2 },
    { arbitrary: spoilt.map((value) => JSON.stringify(value) ?? ''), weight: 5 },
    { arbitrary: fc.tuple(sound, fc.nat()).map(([value, how]) => mangled(JSON.stringify(value), how)), weight: 3 },
  )
  const bytes = fc.oneof(
    { arbitrary: text.map((one) => Buffer.from(one)), weight: 30 },
    { arbitrary: fc.uint8Array({ maxLength: 200 }), weight: 1 },
  )
  return bytes.map((given): Sent => ({ type: 'application/json', bytes: given }))
}

/** Turns valid JSON into text that parsers disagree about, or makes a small part huge. */
function mangled(text: string, how: number): string {
  const [middle, first = '"x"'] = [Math.floor(text.length / 2), /"[^"]*"/.exec(text)?.[0]]
  const ways = [
    () => text.slice(0, middle),
    () => `\ufeff${text}`,
    () => text.replace('{', `{${first}:1,`),
    () => text.replace('{', '{"__proto__":{"roles":["Auditor"]},'),
    () => text.replace('{', '{"constructor":{"prototype":1},'),
    () => text.replace('{', '{"one":1,"\\u006fne":2,'),
    () => `${text}${text}`,
    () => `${'['.repeat(5_000)}${']'.repeat(5_000)}`,
    () => text.replace(/"[^"]*"(?=[,}])/, `"${'\\u0000'.repeat(50)}"`),
    () => text.replace(/"[^"]*"(?=[,}])/, '"\\ud800"'),
    () => text.replace(/"[^"]*"(?=[,}])/, `"${'x'.repeat(70_000)}"`),
    () => text.replace(/"[^"]*"(?=[,}])/, `"${'\u0301'.repeat(3_000)}"`),
    () => text.replace(/(?<=:)\d+/, '1e400'),
    () => text.replace(/(?<=:)\d+/, '-0'),
    () => text.replace(/(?<=:)\d+/, '9'.repeat(400)),
    () => text.replace(/\[/, `[${'{},'.repeat(20_000)}`),
    () => text.replace(/}$/, ',}'),
    () => text.replaceAll('"', "'"),
    () => text.replace('{', `{"${'k'.repeat(5_000)}":1,`),
    () => `${' '.repeat(20_000)}${text}`,
  ]
  return (ways[how % ways.length] as () => string)()
}
