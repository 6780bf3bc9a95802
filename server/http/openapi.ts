import { OpenAPIHono } from '@hono/zod-openapi'
import type { RouterRoute } from 'hono/types'
import { z } from 'zod'
import { problem, type ServerRefusalName } from '../contract/problem.ts'
import type { RefusalName } from '../policy/vocabulary.ts'
import { type Description, descriptions } from './endpoint.ts'
import { nobodyTold } from './look-ups.ts'
import { statusFor } from './problems.ts'

type Name = RefusalName | ServerRefusalName

const anywhere: Name[] = [
  'token-missing',
  'token-not-valid',
  'token-expired',
  'token-not-yet-valid',
  'token-not-for-this-register',
  'sign-in-unavailable',
  'register-unavailable',
  'disk-full',
  'stopping',
  'unexpected',
]
const withBody: Name[] = ['length-needed', 'too-large', 'not-json', 'not-valid', 'request-not-readable', 'too-busy']
const withFile: Name[] = ['length-needed', 'too-large', 'media-not-taken', 'request-not-readable', 'too-busy']
const onWrites: Name[] = [
  'not-valid',
  'idempotency-key-needed',
  'idempotency-key-reused',
  'too-many-writes',
  'too-much-written',
]
const onLookups: Name[] = ['too-many-lookups']

const idempotencyKey = z.object({ 'Idempotency-Key': z.string().regex(/^[\x21-\x7e]{1,200}$/) })

/** The description of the API (OpenAPI 3.1), written from the routes that really stand, as JSON text. */
export function openApi(routes: readonly RouterRoute[], publicUrl: string): string {
  const described = new OpenAPIHono()
  const registry = described.openAPIRegistry
  registry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' })
  for (const { path, method, handler } of routes) {
    const description = descriptions.get(handler)
    if (description)
      registry.registerPath(operation(path, method.toLowerCase() as 'get' | 'post' | 'patch', description))
  }
  const document = described.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Contact register',
      version: '1',
      description: 'Who is under contact restriction, and what staff did.',
    },
    servers: [{ url: publicUrl }],
    security: [{ token: [] }],
  })
  return JSON.stringify(document)
}

function operation(path: string, method: 'get' | 'post' | 'patch', description: Description) {
  const {
    summary,
    body,
    query,
    takes = [],
    answer,
    media = 'application/json',
    status,
    write,
    refusals,
    lookUps,
  } = description
  const names = [
    ...anywhere,
    ...(body ? withBody : []),
    ...(takes.length > 0 ? withFile : []),
    ...(query ? (['not-valid'] as const) : []),
    ...(write ? onWrites : []),
    ...(lookUps === nobodyTold ? [] : onLookups),
    ...refusals,
    ...(path.includes(':id') ? (['not-found'] as const) : []),
  ]
  return {
    method,
    path: path.replaceAll(/:(\w+)/g, '{$1}'),
    summary,
    request: {
      ...(write ? { headers: idempotencyKey } : {}),
      ...(path.includes(':id') ? { params: z.object({ id: z.uuid() }) } : {}),
      ...(query ? { query: query as z.ZodObject } : {}),
      ...(body ? { body: { required: true, content: { 'application/json': { schema: body } } } } : {}),
      ...(takes.length > 0 ? { body: { required: true, content: fileOf(takes) } } : {}),
    },
    responses: {
      [status]: { description: 'Done.', content: { [media]: { schema: answer } } },
      ...problems(names),
    },
  }
}

/** One response for each status, which names the refusals that have it. */
function problems(names: readonly Name[]) {
  const byStatus = Map.groupBy(new Set(names), statusFor)
  const content = { 'application/problem+json': { schema: problem } }
  return Object.fromEntries(
    [...byStatus].map(([status, some]) => [status, { description: `A problem: ${some.join(', ')}.`, content }]),
  )
}

const fileOf = (media: readonly string[]) =>
  Object.fromEntries(media.map((one) => [one, { schema: z.string().openapi({ format: 'binary' }) }]))
