import type { Context, Handler } from 'hono'
import { type Act, enforce } from '../cases/act.ts'
import type { Answer, BodyTaken, QueryTaken, Route, Shape } from '../contract/route.ts'
import { smallBody } from '../contract/route.ts'
import type { Refusal } from '../policy/refusal.ts'
import { mayAs } from '../policy/who-may.ts'
import type { Writing } from '../register/store.ts'
import { actIn } from './act-in.ts'
import { announcedLength, readJson, refuseBody } from './body.ts'
import { checked } from './checked.ts'
import { type FileAnswer, sendFile } from './download.ts'
import type { Env, Needs, Person } from './exchange.ts'
import { json } from './json.ts'
import { countWrite } from './limits/count-write.ts'
import { lookUpsOf } from './limits/look-ups.ts'
import { writeOnce } from './once-only.ts'
import { ServerRefusal } from './problems.ts'
import { enforceStepUp } from './signing-in/step-up.ts'

/** A request's contents, checked by its route. */
export type Request<R extends Route> = {
  /** The `:id` of the path: a UUID. */
  id: string
  body: BodyTaken<R>
  query: QueryTaken<R>
}

/** A route with its handler. */
export type Endpoint = { readonly route: Route; readonly handler: (needs: Needs) => Handler<Env> }

/** Binds a route that only reads, or whose writes are harmless to repeat. */
export const reads = <const R extends Route & { answer: Shape; write?: never }>(
  route: R,
  answer: (needs: Needs, act: Act, request: Request<R>) => Answer<R> | Promise<Answer<R>>,
): Endpoint => ({
  route,
  handler: (needs) => async (c) => {
    const request = await receive(c, route, needs)
    return json(c.env, JSON.stringify(await answer(needs, actIn(c.env, needs), request)), statusOf(route))
  },
})

/** Binds a route whose answer is a file. */
export const gives = <const R extends Route & { gives: string; write?: never }>(
  route: R,
  file: (needs: Needs, act: Act, request: Request<R>) => FileAnswer | Promise<FileAnswer>,
): Endpoint => ({
  route,
  handler: (needs) => async (c) => {
    const request = await receive(c, route, needs)
    return sendFile(c.env, await file(needs, actIn(c.env, needs), request), route.gives)
  },
})

/** A rule beyond the route's roles: who may send this body. It is asked before a stored answer is given again. */
type May<R extends Route> = (person: Person, body: BodyTaken<R>) => Refusal | null

type WriteOptions<R extends Route> = {
  may?: May<R>
  /** Runs after the commit; `isRepeated` if the write had been committed before. */
  after?: (needs: Needs, act: Act, request: Request<R>, isRepeated: boolean) => void
}

/** A request's work in the transaction, and what runs after the commit. */
type Work<R extends Route> = {
  work: (tx: Writing) => Promise<Answer<R>>
  after?: (isRepeated: boolean) => void
}

/** Binds a route that writes: once per Idempotency-Key, in one transaction with the stored answer. */
export const writes = <const R extends Route & { answer: Shape; write: true }>(
  route: R,
  work: (tx: Writing, act: Act, request: Request<R>, needs: Needs) => Promise<Answer<R>>,
  { may, after }: WriteOptions<R> = {},
): Endpoint =>
  preparesAndWrites(
    route,
    (needs, act, request) => ({
      work: (tx) => work(tx, act, request, needs),
      after: (isRepeated) => after?.(needs, act, request, isRepeated),
    }),
    may,
  )

/** Like `writes`, for work that reads something before the transaction or passes results on to `after`. */
export const preparesAndWrites = <const R extends Route & { answer: Shape; write: true }>(
  route: R,
  prepare: (needs: Needs, act: Act, request: Request<R>) => Work<R> | Promise<Work<R>>,
  may?: May<R>,
): Endpoint => ({
  route,
  handler: (needs) => async (c) => {
    const request = await receive(c, route, needs)
    const act = actIn(c.env, needs)
    if (may) enforce(may(c.env.person, request.body))
    const { work, after } = await prepare(needs, act, request)
    const kept = await writeOnce(c.env, needs.register, { act, path: c.req.path, status: statusOf(route), work })
    after?.(c.env.isRepeated === true)
    return json(c.env, kept.answer, kept.status)
  },
})

const statusOf = ({ status }: Route): 200 | 201 => status ?? 200

/** Reads, checks and counts the request before the use case runs: id, write limit, roles, body, query, look-ups. */
async function receive<R extends Route>(c: Context<Env>, route: R, { settings }: Needs): Promise<Request<R>> {
  const { may, body: shape, query, write = false, longest = smallBody } = route
  const exchange = c.env
  const id = c.req.param('id') ?? ''
  if (id && !uuid.test(id)) throw new ServerRefusal('not-found')
  const hasBody = shape !== undefined
  if (write) await countWrite(exchange, hasBody ? announcedLength(exchange.incoming, longest) : 0)
  enforceRoles(may, exchange.person)
  enforceStepUp(route, exchange.person, settings)
  const body = shape ? checked(shape, await readJson(exchange, longest, write)) : undefined
  if (!hasBody) refuseBody(exchange.incoming)
  const asked = query ? checked(query, queryOf(c)) : undefined
  // Somebody who has no look-ups left learns nothing, whatever the route.
  await exchange.count(lookUpsOf(route, body))
  return { id, body, query: asked } as unknown as Request<R>
}

/** Before anything is read, and before a stored answer is given again to somebody who has lost the role. */
function enforceRoles(may: Route['may'], person: Person): void {
  if (may !== 'everybody') enforce(mayAs(person, ...may))
}

/** The query parameters; one that is repeated becomes a list. */
const queryOf = (c: Context<Env>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(c.req.queries()).map(([name, values]) => [name, values.length > 1 ? values : values[0]]),
  )

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/
