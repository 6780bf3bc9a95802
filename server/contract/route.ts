import type * as v from 'valibot'
import type { RefusalName } from '../policy/vocabulary.ts'

/** The schema of a body, a query or an answer. */
export type Shape = v.GenericSchema

/**
 * What a request counts as in the limits of looking up (G): as looking up one address, two, as many as it names, a page
 * of records, a search, or nothing where its answer tells of nobody on the register.
 */
export type Counts = 'nobody' | 'one' | 'two' | 'addresses' | 'recipients' | 'clue' | 'search' | 'page' | 'filter'

/** What every route says of itself. */
type Described = {
  method: 'GET' | 'POST' | 'PATCH'
  /** With at most one variable part, `:id`, a UUID. Nothing of anybody's stands in it, nor in the query. */
  path: `/api/${string}`
  /** One sentence for /openapi.json, with the policy's paragraph. */
  summary: string
  query?: Shape
  /** A write needs an Idempotency-Key, and is done once for it. */
  write?: true
  /** 200 unless said. */
  status?: 201
  /** The policy's refusals. Those that any route may give are not listed. */
  refusals: readonly RefusalName[]
  /** `one` unless said. */
  counts?: Counts
  /** In bytes: what the body may weigh. 64 KiB unless said. */
  longest?: number
}

/** The body is JSON of a shape, or a file of one of these media types. */
type Taking = { body?: Shape; takes?: never } | { body?: never; takes: readonly string[] }
/** The answer is JSON of a shape, or a file of this media type. */
type Giving = { answer: Shape; gives?: never } | { answer?: never; gives: string }

/** A route as data: the server binds a use case to it, the add-in calls it, /openapi.json is written from it. */
export type Route = Described & Taking & Giving

/** A checked body, with the schema's defaults filled in. */
export type Taken<S extends Shape> = v.InferOutput<S>

/** What a caller gives: the body before the schema's defaults are filled in. */
export type BodyGiven<R extends Route> = R extends { body: infer S extends Shape } ? v.InferInput<S> : never
export type BodyTaken<R extends Route> = R extends { body: infer S extends Shape } ? Taken<S> : never
export type QueryGiven<R extends Route> = R extends { query: infer S extends Shape } ? v.InferInput<S> : never
export type QueryTaken<R extends Route> = R extends { query: infer S extends Shape } ? Taken<S> : never
export type Answer<R extends Route> = R extends { answer: infer S extends Shape } ? v.InferOutput<S> : never

/** In bytes: what a request may weigh. */
export const smallBody = 64 * 1024
/** In bytes: what a decision or a letter may weigh, whose texts are longer. */
export const mediumBody = 8 * smallBody
/** In bytes: what an escalation may weigh, which brings original messages along in Base64. */
export const largeBody = 48 * 1024 * 1024
