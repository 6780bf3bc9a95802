import { type ConversionConfig, toJsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { bytes, dayPattern, idPattern, mailPattern, momentPattern } from '../contract/parts.ts'
import { problem, type ServerRefusalName } from '../contract/problem.ts'
import { type Route, refusalsOf, type Shape } from '../contract/route.ts'
import { namedShapes } from '../contract/shapes.ts'
import type { RefusalName } from '../policy/vocabulary-refusals.ts'
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
  'register-moved',
  'server-too-old',
  'stopping',
  'unexpected',
]
const withBody: Name[] = ['length-needed', 'too-large', 'not-json', 'not-valid', 'request-not-readable', 'too-busy']
const onWrites: Name[] = [
  'not-valid',
  'idempotency-key-needed',
  'idempotency-key-reused',
  'too-many-writes',
  'too-much-written',
]

/** The description of the API (OpenAPI 3.1), generated from its routes, as JSON text. */
export function openApi(routes: readonly Route[], publicUrl: string): string {
  const paths: Record<string, Record<string, object>> = {}
  const shapes = (of: (route: Route) => Shape | undefined) => routes.map(of).filter((shape) => shape !== undefined)
  const converted: Converted = {
    bodies: schemasOf(
      shapes(({ body }) => body),
      'input',
    ),
    answers: schemasOf([problem, ...shapes(({ answer }) => answer)], 'output'),
  }
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route, converted) }
  }
  return JSON.stringify({
    openapi: '3.1.0',
    info: {
      title: 'Contact register',
      version: '1',
      description: 'Who is under contact restriction, and what staff did.',
    },
    servers: [{ url: publicUrl }],
    security: [{ token: [] }],
    paths,
    components: {
      schemas: toJsonSchemaDefs(namedShapes as Definitions, settings),
      securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  })
}

function operation(route: Route, { bodies, answers }: Converted): object {
  const { summary, may, query, body, answer, gives, status = 200 } = route
  const parameters = [
    ...(route.path.includes(':id') ? [parameter('path', 'id', { type: 'string', format: 'uuid' })] : []),
    ...(query ? queryParameters(query) : []),
    ...(route.write
      ? [parameter('header', 'Idempotency-Key', { type: 'string', pattern: '^[\\x21-\\x7e]{1,200}$' })]
      : []),
  ]
  return {
    summary,
    ...(may === 'everybody' ? {} : { security: may.map((role) => ({ token: [role] })) }),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body ? { requestBody: { required: true, content: json(bodies.get(body)) } } : {}),
    responses: {
      [status]: { description: 'Done.', content: answer ? json(answers.get(answer)) : { [String(gives)]: file } },
      ...problems(namesOf(route), { 'application/problem+json': { schema: answers.get(problem) } }),
    },
  }
}

const parameter = (where: 'path' | 'query' | 'header', name: string, schema: object, required = true) => ({
  in: where,
  name,
  required,
  schema,
})

const queryParameters = (query: Shape) => {
  // In full: a reference has no properties.
  const { properties = {}, required = [] } = toJsonSchema(query as v.GenericSchema, {
    ...settings,
    definitions: {},
    typeMode: 'input',
  })
  return Object.entries(properties).map(([name, schema]) =>
    parameter('query', name, schema as object, required.includes(name)),
  )
}

function namesOf(route: Route): Set<Name> {
  return new Set<Name>([
    ...anywhere,
    ...(route.body ? withBody : []),
    ...(route.query ? (['not-valid'] as const) : []),
    ...(route.write ? onWrites : []),
    ...(route.counts === 'nobody' ? [] : (['too-many-lookups'] as const)),
    ...(route.stepUp ? (['stronger-sign-in-needed'] as const) : []),
    ...refusalsOf(route),
    ...(route.path.includes(':id') ? (['not-found'] as const) : []),
  ])
}

/** One response per status, naming its refusals. */
function problems(names: ReadonlySet<Name>, content: object) {
  return Object.fromEntries(
    [...Map.groupBy(names, statusFor)].map(([status, some]) => [
      status,
      { description: `A problem: ${some.join(', ')}.`, content },
    ]),
  )
}

const file = { schema: { type: 'string', format: 'binary' } }
const json = (schema: object | undefined) => ({ 'application/json': { schema } })

type Mode = NonNullable<ConversionConfig['typeMode']>
type Schemas = ReadonlyMap<Shape, object>
type Converted = { bodies: Schemas; answers: Schemas }

/**
 * Fields with a default are optional in a body, and always present in an answer. All in one conversion, because each
 * converts every named shape first: one by one takes two seconds, in which the server answers nobody.
 */
function schemasOf(shapes: readonly Shape[], typeMode: Mode): Schemas {
  const all = v.object(Object.fromEntries(shapes.map((shape, i) => [i, shape])))
  const { properties = {} } = toJsonSchema(all, { ...settings, typeMode })
  return new Map(shapes.map((shape, i) => [shape, properties[i] as object]))
}

type Definitions = NonNullable<ConversionConfig['definitions']>

/** Our own patterns of what JSON Schema has a format for. */
const formats = new Map([
  [String(dayPattern), 'date'],
  [String(momentPattern), 'date-time'],
  [String(idPattern), 'uuid'],
  [String(mailPattern), 'email'],
])
type Overridden = Parameters<NonNullable<ConversionConfig['overrideAction']>>[0] & {
  valibotAction: { requirement?: unknown }
}

const [, { description }] = bytes.pipe
/** Bytes have no format of their own since OpenAPI 3.1, but an encoding. */
const asBytes = { contentEncoding: 'base64', description }

const settings: ConversionConfig = {
  definitions: namedShapes as Definitions,
  overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
  // What JSON Schema cannot express, such as trimming spaces, is still checked.
  errorMode: 'ignore',
  overrideAction: ({ valibotAction, jsonSchema }: Overridden) => {
    const { type, requirement } = valibotAction
    if (valibotAction === bytes.pipe[1]) return { ...jsonSchema, ...asBytes }
    if (type === 'max_code_points') return { ...jsonSchema, maxLength: Number(requirement) }
    const format = type === 'regex' ? formats.get(String(requirement)) : undefined
    return format ? { ...jsonSchema, format } : null
  },
}
