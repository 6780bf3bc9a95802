import { z } from '@hono/zod-openapi'
import type { Context, MiddlewareHandler, TypedResponse } from 'hono'
import type { Act } from '../cases/act.ts'
import type { Problem } from '../contract/problem.ts'
import { smallBody } from '../contract/route.ts'
import type { Refusal } from '../policy/refusal.ts'
import type { RefusalName } from '../policy/vocabulary.ts'
import { announcedLength, readFile, readJson, refuseBody } from './body.ts'
import { countWrite } from './count-write.ts'
import type { Env, Exchange, Needs, Person } from './exchange.ts'
import { type LookUps, oneLookUp } from './look-ups-old.ts'
import { type ProblemStatus, ServerRefusal } from './problems.ts'

/** What a route takes and gives: the shape it checks by, and what /openapi.json says of it. */
export type Description = {
  summary: string
  body?: z.ZodType
  /** The media types of a body that is a file. */
  takes?: readonly string[]
  /** What follows `?` in the address: never anything of anybody. Without it such words are passed over. */
  query?: z.ZodType
  answer: z.ZodType
  /** The media type of an answer that is a file. */
  media?: string
  status: 200 | 201
  /** A write needs an Idempotency-Key. */
  write: boolean
  refusals: readonly RefusalName[]
  /** What a request counts as in the limit of look-ups. Left out: as one, since its answer may tell of somebody. */
  lookUps?: LookUps | ((body: never) => LookUps)
  /** Who may still be given the answer to a write that was done before: by the roles they have now. */
  may?: (person: Person, body: never) => Refusal | null
}

type Input<D extends Description> = (D['body'] extends z.ZodType
  ? { in: { json: z.input<D['body']> }; out: { json: z.output<D['body']> } }
  : Record<never, never>) &
  (D['query'] extends z.ZodType
    ? { in: { query: z.input<D['query']> }; out: { query: z.output<D['query']> } }
    : Record<never, never>)

/** The answer as the typed client sees it: what was asked for, or a problem. */
export type Answer<T, Status extends 200 | 201> =
  | TypedResponse<T, Status, 'json'>
  | TypedResponse<Problem, ProblemStatus, 'json'>

/** Where a route's description is kept, so that /openapi.json is written from the routes themselves. */
export const descriptions = new WeakMap<object, Description>()

/** Checks the id in the path and the body as the description has it, before the route's own handler. */
export function takes<const D extends Description>(
  description: D,
  longest = smallBody,
): MiddlewareHandler<Env, string, Input<D>> {
  const { body, query, write } = description
  const middleware: MiddlewareHandler<Env, string, Input<D>> = async (c, next) => {
    const id = c.req.param('id')
    if (id !== undefined && !uuid.test(id)) throw new ServerRefusal('not-found')
    if (write) await countWrite(c.env, body ? announcedLength(c.env.incoming, longest) : 0)
    if (body) {
      c.req.addValidatedData('json', checkedBy(body, await readJson(c.env, longest, write)) as object)
    } else refuseBody(c.env.incoming)
    if (query) c.req.addValidatedData('query', readQuery(c, query))
    await count(c, description)
    await next()
  }
  descriptions.set(middleware, description)
  return middleware
}

/** Reads a file as the description has it, before the route's own handler, which finds it in `c.env.file`. */
export function takesFile(
  description: Description & { takes: readonly string[] },
  longest: number,
): MiddlewareHandler<Env> {
  const middleware: MiddlewareHandler<Env> = async (c, next) => {
    if (description.write) await countWrite(c.env, announcedLength(c.env.incoming, longest))
    c.env.file = await readFile(c.env, longest, description.takes)
    await count(c, description)
    await next()
  }
  descriptions.set(middleware, description)
  return middleware
}

/** Before anything is read: whoever has no look-ups left learns nothing, from whatever route. @throws ServerRefusal too-many-lookups */
async function count(c: Context<Env>, { lookUps = oneLookUp }: Description): Promise<void> {
  await c.env.count(typeof lookUps === 'function' ? lookUps(c.req.valid('json' as never)) : lookUps)
}

/** What stands in the address once each, and nothing else. @throws ServerRefusal not-valid */
function readQuery(c: Context<Env>, shape: z.ZodType): object {
  const given = Object.entries(c.req.queries()).map(([name, values]) => [name, values.length > 1 ? values : values[0]])
  return checkedBy(shape, Object.fromEntries(given)) as object
}

/** What was given, if it has the shape. @throws ServerRefusal not-valid */
export function checkedBy<T>(shape: z.ZodType<T>, given: unknown): T {
  const checked = shape.safeParse(given)
  if (!checked.success) throw new ServerRefusal('not-valid', issuesOf(checked.error))
  return checked.data
}

/** Gives a value as JSON. Its type is what the typed client will see. */
export function answer<T, Status extends 200 | 201>(c: Context<Env>, value: T, status: Status): Answer<T, Status> {
  return json(c, JSON.stringify(value), status) as unknown as Answer<T, Status>
}

/** JSON text as an answer of the API. Its headers are one object made at the start, which costs a look-up nothing. */
export const json = (c: Context<Env>, text: string, status: number) =>
  new Response(text, { status, headers: c.env.headers.api })

/** The answer of a route that gives a file. */
export const fileAnswer = z.string().openapi({ format: 'binary' })

/** Gives bytes as a file to be saved under a name, which must not tell of anybody. */
export const download = (c: Context<Env>, bytes: Uint8Array<ArrayBuffer>, media: string, name: string): Response =>
  new Response(bytes, {
    headers: {
      ...c.env.headers.download,
      'Content-Type': withCharset(media),
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  })

/** A text says in which encoding it is, or a program that opens it guesses. */
const withCharset = (media: string) => (/^text\/[^;]*$/.test(media) ? `${media}; charset=utf-8` : media)

/** Gives a file piece by piece, as it is made; whoever stops reading stops the making. */
export const downloadPieces = (
  c: Context<Env>,
  pieces: AsyncIterator<Uint8Array>,
  media: string,
  name: string,
): Response => {
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { value, done } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: async () => {
      await pieces.return?.()
    },
  })
  return new Response(body, {
    headers: {
      ...c.env.headers.download,
      'Content-Type': withCharset(media),
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  })
}

/** Who acts, and when: what every use case is given. */
export const actOf = (c: Context<Env>, needs: Needs): Act => actIn(c.env, needs)

/** The same of an exchange that no router dressed up. */
export const actIn = ({ person, council, looks }: Exchange, { clock, newId, settings }: Needs): Act => ({
  by: person,
  at: clock(),
  newId,
  council,
  publicUrl: settings.publicUrl,
  originalsQuota: settings.originalsQuota,
  looks,
})

/** The id in the path, which `takes` has seen to be a UUID: what is none names nothing. */
export const pathId = (c: Context<Env, '/:id'>): string => c.req.param('id')

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

function issuesOf(error: z.ZodError): Problem['errors'] {
  return error.issues.slice(0, 20).map(({ path, message }) => ({ path: path.join('.'), message }))
}
