import type * as v from 'valibot'
import type { Role } from '../policy/vocabulary.ts'
import type { RefusalName } from '../policy/vocabulary-refusals.ts'

/** The schema of a body, a query or an answer. */
export type Shape = v.GenericSchema

/**
 * What a request counts as towards the look-up limits (G): one address, two, as many as it names, a page of records, a
 * search, or nothing if its answer reveals nobody on the register.
 */
export type Counts = 'nobody' | 'one' | 'two' | 'addresses' | 'recipients' | 'clue' | 'search' | 'page' | 'filter'

/** What every route declares. */
type Described = {
  method: 'GET' | 'POST' | 'PATCH'
  /** At most one variable part, `:id`, a UUID. No personal data here or in the query. */
  path: `/api/${string}`
  /** Anybody with one of these roles, or everybody who is signed in. */
  may: 'everybody' | readonly [Role, ...Role[]]
  /** One sentence for /openapi.json, with the policy's paragraph. */
  summary: string
  query?: Shape
  /** The body is JSON of this schema. */
  body?: Shape
  /** A write needs an Idempotency-Key and is done once per key. */
  write?: true
  /** Asks for a stronger sign-in than looking does, where the council has set one. */
  stepUp?: true
  /** Default: 200. */
  status?: 201
  /** The policy's refusals, without those that any route may give, and without what its roles refuse. */
  refusals?: readonly RefusalName[]
  /** Default: `one`. */
  counts?: Counts
  /** The longest body, in bytes. Default: 64 KiB. */
  longest?: number
}

/** The answer is JSON of a schema, or a file of this media type. */
type Giving = { answer: Shape; gives?: never } | { answer?: never; gives: string }

/** A route as data: the server binds a use case to it, the add-in calls it, and /openapi.json is generated from it. */
export type Route = Described & Giving

/** A validated body, with the schema's defaults filled in. */
export type Taken<S extends Shape> = v.InferOutput<S>

/** What a caller sends: the body before the schema's defaults are filled in. */
export type BodyInput<R extends Route> = R extends { body: infer S extends Shape } ? v.InferInput<S> : never
export type BodyTaken<R extends Route> = R extends { body: infer S extends Shape } ? Taken<S> : never
export type QueryInput<R extends Route> = R extends { query: infer S extends Shape } ? v.InferInput<S> : never
export type QueryTaken<R extends Route> = R extends { query: infer S extends Shape } ? Taken<S> : never
export type Answer<R extends Route> = R extends { answer: infer S extends Shape } ? v.InferOutput<S> : never

/** The longest body, in bytes. */
export const smallBody = 64 * 1024
/** The longest body with a decision or a letter, in bytes. */
export const mediumBody = 8 * smallBody
/** The longest body with an escalation, in bytes: it carries original messages in Base64. */
export const largeBody = 48 * 1024 * 1024

/** What a route declares beside its method, its path and its roles. */
type Rest = Omit<Described, 'method' | 'path' | 'may' | 'write'> & Giving
type NoBody = { body?: never }
type Path = Route['path']
type May = Route['may']

/** A route that reads: `GET`, and so without a body. */
// @__NO_SIDE_EFFECTS__
export const read = <const P extends Path, const M extends May, const R extends Rest & NoBody>(
  path: P,
  may: M,
  rest: R,
) => ({ method: 'GET', path, may, ...rest }) as const

/** A route that reads by what stands in its body, where personal data may stand, or whose repetition does no harm. */
// @__NO_SIDE_EFFECTS__
export const ask = <const P extends Path, const M extends May, const R extends Rest>(path: P, may: M, rest: R) =>
  ({ method: 'POST', path, may, ...rest }) as const

/** A route that writes, once per Idempotency-Key. */
// @__NO_SIDE_EFFECTS__
export const write = <const P extends Path, const M extends May, const R extends Rest>(path: P, may: M, rest: R) =>
  ({ method: 'POST', path, may, write: true, ...rest }) as const

/** Every refusal of the policy that a route may give: its own, and that of its roles. */
export const refusalsOf = ({ may, refusals = [] }: Route): readonly RefusalName[] =>
  may === 'everybody' ? refusals : ['not-authorised', ...refusals]
