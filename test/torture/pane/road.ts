import type { BrowserContext, Request, Route } from 'playwright-core'

/** What may become of a request: each is one way in which a server is gone. */
export type ServerFault = 'refused' | 'cut' | '500' | '503' | 'too late'

/**
 * `held` never reaches the server, and `answer held` comes back to nobody: until the pane is loaded anew, or all is
 * well again.
 */
export type Standstill = 'held' | 'answer held'

/** The way between one browser and the register. */
export type Road = {
  /** Every request so far, as `POST /api/warnings`; the ids in it and the hash of a file are left out. */
  seen: string[]
  /** From now on, for requests of this name. A refused one takes everything after it along: the server is gone. */
  break(at: string, how: ServerFault | Standstill): void
  mend(): void
  /** How often the fault that stands was felt. */
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
      // Without one file of the pane's the rest is still there.
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
  /** Until the pane has given it up, or all is well again. */
  const given = (request: Request, again: Promise<void>) =>
    Promise.race([
      again,
      new Promise<void>((done) => context.on('requestfailed', (failed) => failed === request && done())),
    ])

  await context.route(
    (url) => url.origin === origin && (url.pathname.startsWith('/api/') || url.pathname.endsWith('.js')),
    // Whoever has asked may be gone by then, and with them the question.
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
