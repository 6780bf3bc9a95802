import * as v from 'valibot'
import { problem } from '../../server/contract/problem.ts'
import { object } from '../../server/contract/schemas.ts'
import { spokenTag } from '../../server/contract/texts/say.ts'
import { NoToken, type Session } from '../session/session.ts'
import { withoutBidiControls } from '../words/bidi-controls.ts'
import { withTimeLimit } from '../words/time-limit.ts'
import { Failure, type ProblemDetails } from './failure.ts'

export type Request<T> = {
  method: 'GET' | 'POST' | 'PATCH'
  path: string
  /** Sent as JSON; a file is sent unchanged, under its own type. */
  body?: unknown
  /** What the answer must look like. */
  answer: (given: unknown) => given is T
  /** The answer is a file, not JSON; `answer` then checks a Blob. */
  file?: true
  /** The idempotency key of a write: the same key and body take effect once, however often they are sent. */
  key?: string
  signal?: AbortSignal
  /** The time-out in milliseconds; eight seconds by default. */
  longest?: number
}

/** Makes one call to the register's API. Rejects with a Failure, or with an AbortError when `signal` is aborted. */
export type Call = <T>(request: Request<T>) => Promise<T>

type Tokens = Pick<Session, 'token' | 'lost'> & Partial<Pick<Session, 'held' | 'stronger'>>

/**
 * Creates the call to the register, with an access token, a time-out, and one new token if the server wants one.
 * @param origin of the register, where no page tells it
 */
export function makeCall(session: Tokens, origin = ''): Call {
  const attempt = <T>(request: Request<T>, token: string) => attemptAt(origin, request, token)
  return async (request) => {
    const first = await attempt(request, session.held?.() ?? (await tokenOf(session, false)))
    if (first.status !== 401) return readAnswer(first, request)
    const claims = claimsWanted(first)
    if (claims) return await afterStrongerSignIn(session, attempt, request, { first, claims })
    const second = await attempt(request, await tokenOf(session, true))
    if (second.status === 401) {
      session.lost()
      throw new Failure('signed-out', await told(second))
    }
    return readAnswer(second, request)
  }
}

/** The stronger sign-in that the server wants before this act (RFC 9470), as Entra takes it; null if it wants none. */
function claimsWanted({ headers }: Response): string | null {
  const challenge = headers.get('WWW-Authenticate') ?? ''
  const [, claims] = /claims="([A-Za-z\d+/=]+)"/.exec(challenge) ?? []
  return claims && challenge.includes('insufficient_user_authentication') ? atob(claims) : null
}

/**
 * Sends the same request with a token of a stronger sign-in. Whoever does not give one stays signed in, and what they
 * wrote stays where it is.
 */
async function afterStrongerSignIn<T>(
  session: Tokens,
  attempt: (request: Request<T>, token: string) => Promise<Response>,
  request: Request<T>,
  { first, claims }: { first: Response; claims: string },
) {
  const token = await session.stronger?.(claims)
  if (!token) throw new Failure('refused', await told(first))
  return readAnswer(await attempt(request, token), request)
}

async function tokenOf(session: Tokens, fresh: boolean): Promise<string> {
  try {
    return await session.token(fresh)
  } catch (error) {
    throw new Failure(error instanceof NoToken && error.why === 'unreachable' ? 'sign-in-unreachable' : 'signed-out')
  }
}

async function attemptAt<T>(origin: string, request: Request<T>, token: string) {
  const { method, path, body, key, signal, longest = 8000 } = request
  // Classic Outlook on Windows has no AbortSignal where it runs commands: there the call stops waiting for the answer.
  const tooLong = typeof AbortSignal === 'undefined' ? null : AbortSignal.timeout(longest)
  try {
    const answer = fetch(origin + path, {
      method,
      headers: {
        Authorization: `Bearer ${token}`,
        Accept: 'application/json',
        'Accept-Language': spokenTag(),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...(key && { 'Idempotency-Key': key }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: signal && tooLong ? AbortSignal.any([signal, tooLong]) : tooLong,
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
    })
    return await (tooLong ? answer : withTimeLimit(longest, answer))
  } catch (error) {
    if (signal?.aborted) throw error
    throw new Failure(tooLong?.aborted ? 'timed-out' : 'unreachable')
  }
}

async function readAnswer<T>(response: Response, { answer, file }: Request<T>): Promise<T> {
  if (response.ok) {
    const given: unknown = file ? await response.blob().catch(() => null) : await json(response)
    if (answer(given)) return given
    throw new Failure('malformed')
  }
  const problem = await told(response)
  const { status } = response
  if (status === 429 || status >= 500) {
    const kind = status === 429 ? 'too-many' : 'server-error'
    throw new Failure(kind, problem, seconds(response.headers.get('Retry-After')))
  }
  // A 4xx that is not the register's own comes from a proxy or gateway, and says nothing about the act. One of its own
  // is about the act, also a 403: whoever is refused this act can use the register.
  if (!problem) throw new Failure(status === 403 ? 'not-allowed' : 'malformed', status === 413 ? tooLarge : null)
  throw new Failure('refused', problem)
}

/** A proxy takes less than the register does. Less may get through: the act without the original message. */
const tooLarge: ProblemDetails = { name: 'too-large', words: 'malformed', reference: null, status: 413 }

/** What the pane needs of a problem. One from something in between may lack the rest, or have it in another form. */
const { type, title, detail, reference, customer, errors } = problem.entries
const readableProblem = object({
  type,
  title,
  detail,
  reference: v.fallback(v.optional(reference), undefined),
  customer: v.fallback(customer, undefined),
  errors: v.fallback(errors, undefined),
})

const ofTheRegister = 'urn:contact-register:'

/** The register's own explanation; null if the answer is somebody else's, such as a proxy's. */
async function told(response: Response): Promise<ProblemDetails | null> {
  const given = await json(response)
  const { success, output } = v.safeParse(readableProblem, given)
  if (!success || !output.type.startsWith(ofTheRegister)) return null
  const { type, title, detail, reference = null, customer, errors } = output
  return {
    name: type.slice(ofTheRegister.length),
    words: detail ?? title,
    reference,
    status: response.status,
    ...(customer && { customer }),
    ...(errors && { errors }),
  }
}

/**
 * Text in the register may come from anybody and is only shown here: bidirectional marks in it must not reorder the
 * text beside it.
 */
async function json(response: Response): Promise<unknown> {
  try {
    return JSON.parse(withoutBidiControls(await response.text()))
  } catch {
    return null
  }
}

function seconds(header: string | null): number | null {
  const given = Number(header)
  return header && Number.isFinite(given) && given >= 0 ? given : null
}
