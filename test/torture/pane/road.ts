import type { BrowserContext, Request, Route } from 'playwright-core'

/** What can happen to a request when the server fails. */
export type ServerFault = 'refused' | 'cut' | '500' | '503' | 'too late'

/**
 * `held`: the request does not reach the server. `answer held`: its answer does not come back. Both last until the pane
 * is reloaded or the fault is over.
 */
export type Standstill = 'held' | 'answer held'

/** The way between one browser and the register. */
export type Road = {
  /** Every request so far, as `POST /api/warnings`, without the ids in it and the hash of a file. */
  seen: string[]
  /** From now on, requests of this name fail. After a refused call, every call fails: the server is gone. */
  break(at: string, how: ServerFault | Standstill): void
  mend(): void
  /** How many requests the present fault has affected. */
  felt(): number
}

export async function roadOf(context: BrowserContext, origin: string): Promise<Road> {
  let fault: { at: string; how: ServerFault | Standstill } | null = null
  let gone = false
  let felt = 0
  let mended = Promise.withResolvers<void>()
  const seen: string[] = []

  const pass = async (route: Route) => {
    const request = route.request()
    const name = nameOf(request)
    seen.push(name)
    if (!fault || (fault.at !== name && !(gone && isCall(name)))) return route.continue()
    felt += 1
    const { how } = fault
    if (how === 'refused') {
      // If a file of the pane is refused, the server is still there.
      gone = isCall(name)
      return route.abort('connectionrefused')
    }
    if (how === '500' || how === '503') return route.fulfill(refusal(Number(how)))
    if (how === 'held') {
      await given(request, mended.promise)
      return route.abort()
    }
    const answer = await route.fetch()
    if (how === 'cut') return route.abort('connectionreset')
    await given(request, mended.promise)
    return route.fulfill({ response: answer })
  }
  /** Resolves when the pane has given the request up, or the fault is over. */
  const given = (request: Request, again: Promise<void>) =>
    Promise.race([
      again,
      new Promise<void>((done) => context.on('requestfailed', (failed) => failed === request && done())),
    ])

  await context.route(
    (url) => url.origin === origin && (url.pathname.startsWith('/api/') || url.pathname.endsWith('.js')),
    // The page may be gone by then, and its request with it.
    (route) => pass(route).catch(() => undefined),
  )
  return {
    seen,
    break: (at, how) => {
      ;[fault, gone, felt, mended] = [{ at, how }, false, 0, Promise.withResolvers()]
    },
    mend: () => {
      fault = null
      mended.resolve()
    },
    felt: () => felt,
  }
}

export const isCall = (name: string): boolean => name.includes(' /api/')

const nameOf = (request: Request): string => {
  const path = new URL(request.url()).pathname
    .replace(/\/[\da-f]{8}-[\da-f-]{27}/g, '/{id}')
    .replace(/-[\w-]{8}\.js$/, '.js')
  return `${request.method()} ${path}`
}

const refusal = (status: number) => ({
  status,
  contentType: 'application/problem+json',
  headers: status === 503 ? { 'Retry-After': '1' } : {},
  body: JSON.stringify({ type: 'urn:contact-register:unavailable', title: 'Away.', status, reference: 'torture' }),
})
