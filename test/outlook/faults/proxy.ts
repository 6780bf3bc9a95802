import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer, type Server } from 'node:https'
import type { Certificate } from '../serve/certificate.ts'
import { listen, stopServer } from '../serve/listen.ts'
import { type Faults, noFaults } from './faults.ts'
import { keepAsset, keptAsset } from './kept-assets.ts'

export type FaultProxy = {
  origin: string
  port: number
  faults: Faults
  /** Sets the faults from now on; without any, everything works again. */
  set(faults?: Partial<Faults>): void
  /** How many requests reached the server itself, by method and path. */
  passed: Map<string, number>
  stop(): Promise<void>
}

type ProxyOptions = {
  preferred?: number | undefined
  host?: string | undefined
}

/**
 * A proxy in front of the add-in's server, like a council's own: https towards the browser, plain http behind. `target`
 * is read for each request, because the server learns its public address only once this proxy listens.
 */
export async function startFaultProxy(
  certificate: Certificate,
  target: () => number,
  { preferred = 0, host }: ProxyOptions = {},
): Promise<FaultProxy> {
  const passed = new Map<string, number>()
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
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
    keepAsset(request, answer)
  }

  return proxy
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
