import { request as ask, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http'
import { createServer, type Server } from 'node:https'
import type { Certificate } from '../serve/certificate.ts'
import { listen, stopServer } from '../serve/listen.ts'
import type { Answered } from '../walks/happened.ts'
import { type Faults, noFaults } from './faults.ts'
import { keepAsset, keptAsset } from './kept-assets.ts'

export type FaultProxy = {
  origin: string
  port: number
  faults: Faults
  /** Sets the faults from now on; without any, everything works again. */
  set(faults?: Partial<Faults>): void
  /** The next page that a browser loads clears the add-in's storage there. */
  forgetBrowser(): void
  /** How many requests reached the server itself, by method and path. */
  passed: Map<string, number>
  stop(): Promise<void>
}

type ProxyOptions = {
  preferred?: number | undefined
  host?: string | undefined
  /** Called for every successful API request. */
  see?: ((answered: Answered) => void) | undefined
}

/**
 * A proxy in front of the add-in's server, like a council's own: https towards the browser, plain http behind. `target`
 * is read for each request, because the server learns its public address only once this proxy listens.
 */
export async function startFaultProxy(
  certificate: Certificate,
  target: () => number,
  { preferred = 0, host, see }: ProxyOptions = {},
): Promise<FaultProxy> {
  const passed = new Map<string, number>()
  let forgets = false
  const server: Server = createServer(certificate, (request, response) => {
    relay(request, response).catch(() => response.destroy())
  })
  const port = await listen(server, preferred)
  const proxy: FaultProxy = {
    origin: host ? `https://${host}` : `https://localhost:${port}`,
    port,
    faults: noFaults,
    set: (faults = {}) => {
      proxy.faults = { ...noFaults, ...faults }
    },
    forgetBrowser: () => {
      forgets = true
    },
    passed,
    stop: () => stopServer(server),
  }

  async function relay(request: IncomingMessage, response: ServerResponse) {
    const path = new URL(request.url ?? '/', proxy.origin).pathname
    const touched = path.startsWith(proxy.faults.path) ? { ...proxy.faults } : noFaults
    if (touched.offline) return void response.destroy()
    await wait(touched.delay)
    if (touched.status) return refuse(response, touched.status)
    const key = `${request.method} ${path}`
    passed.set(key, (passed.get(key) ?? 0) + 1)
    const known = touched.malformed ? undefined : keptAsset(request)
    if (known) return void response.writeHead(200, known.headers).end(known.body)
    const answer = await forward(request, target())
    if (touched.loseAnswers > 0 && request.method !== 'GET') {
      proxy.faults = { ...proxy.faults, loseAnswers: proxy.faults.loseAnswers - 1 }
      return lose(answer, response)
    }
    if (touched.malformed) return spoil(answer, response)
    response.writeHead(answer.statusCode ?? 502, { ...answer.headers, ...forgetting(answer) })
    answer.pipe(response)
    keepAsset(request, answer)
    if (see && path.startsWith('/api/') && isWell(answer)) {
      const { method = '', headers } = request
      const at = new Date().toISOString()
      see({ at, method, path, by: bearer(headers.authorization), body: await bodyOf(answer) })
    }
  }

  function forgetting({ headers }: IncomingMessage): OutgoingHttpHeaders {
    if (!forgets || !headers['content-type']?.startsWith('text/html')) return {}
    forgets = false
    return { 'clear-site-data': '"storage"' }
  }
  return proxy
}

const isWell = ({ statusCode = 0 }: IncomingMessage) => statusCode >= 200 && statusCode < 300

/** The directory id in a token that the server accepted; empty without one. */
function bearer(authorization = ''): string {
  const [, claims = ''] = authorization.split('.')
  try {
    return String(JSON.parse(Buffer.from(claims, 'base64url').toString()).oid)
  } catch {
    return ''
  }
}

/** The server's answers under `/api` are not compressed. Null if it is not JSON. */
async function bodyOf(answer: IncomingMessage): Promise<unknown> {
  if (!answer.headers['content-type']?.includes('json')) return null
  let text = ''
  try {
    for await (const piece of answer) text += piece
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Forwards the request to the server on this port of the machine. */
export const forward = (request: IncomingMessage, port: number) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    const { method, url: path, headers } = request
    const forwarded = { ...headers, 'x-forwarded-proto': 'https', 'x-forwarded-host': headers.host ?? '' }
    const onward = ask({ host: '127.0.0.1', port, method, path, headers: forwarded }, resolve)
    onward.on('error', reject)
    request.pipe(onward)
  })

function refuse(response: ServerResponse, status: number) {
  const body = JSON.stringify({
    type: 'about:blank',
    title: 'Refused by the fault proxy',
    status,
    reference: 'fault-proxy',
  })
  response.writeHead(status, { 'content-type': 'application/problem+json', 'cache-control': 'no-store' }).end(body)
}

/** Cut within the answer's headers, because a browser retries automatically if it received nothing at all. */
function lose(answer: IncomingMessage, response: ServerResponse) {
  answer.resume().on('end', () => response.socket?.end('HTTP/1.1 200 OK\r\n'))
}

function spoil(answer: IncomingMessage, response: ServerResponse) {
  answer.resume()
  response
    .writeHead(200, { 'content-type': 'application/json' })
    .end('{"checkedAt":"2026-11-03T09:41:00.000Z","standings":[{"addr')
}

const wait = ([least, most]: [number, number]) =>
  most > 0 ? new Promise((resolve) => setTimeout(resolve, least + Math.random() * (most - least))) : undefined
