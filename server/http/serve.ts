import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer, type Server as TlsServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { getRequestListener, RequestError } from '@hono/node-server'
import { type FaultFound, faultsFound } from '../cases/evidence/report-originals.ts'
import type { CouncilCache } from '../council/council-cache.ts'
import { startTextExtraction } from '../original-text/text-extraction.ts'
import { totalOriginalBytes } from '../register/evidence/originals-kept.ts'
import type { Register } from '../register/register.ts'
import { mailByState } from '../register/work/outbox.ts'
import type { Settings } from '../settings/settings.ts'
import { makeApp } from './app.ts'
import { ciphers } from './ciphers.ts'
import type { Exchange } from './exchange.ts'
import { explain } from './explain.ts'
import { BodyMemory, requestMayTake } from './limits/body-memory.ts'
import { RateLimit } from './limits/rate-limit.ts'
import { WriteLimit } from './limits/write-limit.ts'
import { type Log, withoutPersonalData } from './log.ts'
import { Metrics } from './metrics.ts'
import { fixedHeaders } from './pages/headers.ts'
import type { Pane } from './pages/pages.ts'
import { ServerRefusal } from './problems.ts'
import { admission } from './signing-in/admit.ts'
import { answerUnreadable } from './unreadable.ts'

export type Serving = {
  port: number
  /** Takes no new requests, finishes open ones, and resolves when that is done or the time (in ms) is up. */
  stop(longest: number): Promise<void>
}

/** How often Node checks for stalled requests, in ms: its default of thirty seconds is too long for ten thousand. */
const connectionChecks = { connectionsCheckingInterval: 5_000 }

/** Short enough to read out on the telephone, long enough to be unique in the log. */
const newReference = () => randomUUID().slice(0, 13)

/** Listens and answers over https or, behind a proxy, over http. */
export async function serve(
  settings: Settings,
  parts: {
    register: Register
    /** The same register, for background work that sends no mail. */
    beside: Register
    council: CouncilCache
    pane: Pane
    log: Log
    clock: () => Date
    newId: () => string
  },
): Promise<Serving> {
  const { log, pane, register, clock } = parts
  const metrics = new Metrics()
  metrics.followMail(() => register.read(mailByState))
  metrics.followOriginals(() => register.read(totalOriginalBytes), settings.originalsQuota)
  const headers = fixedHeaders({ ...settings, authority: settings.signIn.pane.authority })
  const words = startTextExtraction({
    register: parts.beside,
    clock,
    onTrouble: (error) =>
      log.error({ error: withoutPersonalData(error) }, 'the text of an original could not be extracted'),
  })
  const needs = { ...parts, settings, lookups: new RateLimit(settings.lookupsPerMinute, register), words }
  const bodyMemory = new BodyMemory(undefined, (about) => log.warn(about, 'requests were turned away: too busy'))
  const intake = { bodyMemory, writes: new WriteLimit(settings.writesPerMinute, register), clock }
  const admit = admission(needs)
  const app = makeApp(needs, admit, pane, metrics, log)
  let stopping = false
  const onFault = (given: unknown) => {
    const { evidenceId, fault } = given as FaultFound
    metrics.notAsFiled(fault)
    log.error({ evidenceId, fault }, 'an original is not the file that was filed: the database may have been changed')
  }
  faultsFound.subscribe(onFault)

  const begin = (incoming: IncomingMessage, outgoing: ServerResponse): Exchange => {
    const reference = newReference()
    const exchange = {
      incoming,
      outgoing,
      headers,
      ...intake,
      reference,
      route: 'unknown',
      bodyHash: '',
      looks: new Map(),
    } as Exchange
    const began = performance.now()
    outgoing.on('close', () => noteDown(exchange, performance.now() - began))
    return exchange
  }

  const answer = getRequestListener(
    (request, env) => {
      const { incoming, outgoing } = env as Pick<Exchange, 'incoming' | 'outgoing'>
      return app.fetch(request, begin(incoming, outgoing))
    },
    { errorHandler: refuse },
  )

  function noteDown({ incoming, outgoing, route, reference }: Exchange, ms: number): void {
    const method = incoming.method ?? ''
    const status = outgoing.statusCode
    metrics.answered(method, route, status, ms / 1000)
    const line = { method, route, status, ms: Math.round(ms * 100) / 100, reference }
    if (outgoing.writableFinished) log.info(line)
    else log.info({ ...line, cutOff: true })
  }

  /** For requests that never reached the app: mostly the target or Host is no valid address. */
  function refuse(error: unknown): Response {
    const theirs = error instanceof RequestError ? new ServerRefusal('request-not-readable') : error
    const { text, ...rest } = explain(theirs, { reference: newReference(), route: 'unknown', headers }, log)
    return new Response(text, rest)
  }

  function refuseOn(outgoing: ServerResponse, error: unknown, about: { reference: string; route: string }): void {
    const { text, status, headers: given } = explain(error, { ...about, headers }, log)
    // Without a length, Node would send it in chunks.
    outgoing.writeHead(status, { ...given, 'Content-Length': Buffer.byteLength(text) }).end(text)
  }

  const listener = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    if (stopping) {
      const refusal = new ServerRefusal('stopping', undefined, { Connection: 'close' })
      refuseOn(outgoing, refusal, { reference: newReference(), route: 'unknown' })
    } else if (hostsIn(incoming) !== 1) {
      const refusal = new ServerRefusal('request-not-readable', undefined, { Connection: 'close' })
      refuseOn(outgoing, refusal, { reference: newReference(), route: 'unknown' })
    } else void answer(incoming, outgoing)
  }
  const limits = {
    headersTimeout: 10_000,
    requestTimeout: requestMayTake,
    keepAliveTimeout: 65_000,
    noDelay: true,
    // Node would answer a request without a Host itself, and without our headers.
    requireHostHeader: false,
    ...connectionChecks,
  }
  const { tls, host, port } = settings.listen
  const server = tls
    ? createTlsServer({ ...tls, ciphers, minVersion: 'TLSv1.2', ...limits }, listener)
    : createServer(limits, listener)
  answerUnreadable(server, headers.api)
  server.on('checkExpectation', listener)
  const untried = followUntried(server)

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen({ port, ...(host === undefined ? {} : { host }) }, resolve)
  })

  return {
    port: (server.address() as AddressInfo).port,
    async stop(longest) {
      stopping = true
      const marked = words.stop()
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      // A keep-alive connection is busy during a request and idle a moment later.
      const idle = setInterval(() => server.closeIdleConnections(), 100)
      untried.close()
      const deadline = setTimeout(() => {
        server.closeAllConnections()
        untried.closeAll()
      }, longest)
      await Promise.all([closed, marked])
      faultsFound.unsubscribe(onFault)
      clearInterval(idle)
      clearTimeout(deadline)
    },
  }
}

/** RFC 9112, 3.2: a request has one. Node keeps the first of several. */
const hostsIn = ({ rawHeaders }: IncomingMessage): number =>
  rawHeaders.filter((name, n) => n % 2 === 0 && name.toLowerCase() === 'host').length

/**
 * Tracks connections that never carried a request: browsers open them in advance. Node counts such a connection as
 * busy, not idle, until its first request arrives, so a stopping server would wait for it until the deadline.
 */
function followUntried(server: Server | TlsServer): { close(): void; closeAll(): void } {
  /** The bytes read before the first possible request: those of the TLS handshake. */
  const before = new Map<Socket, number>()
  const follow = (socket: Socket) => {
    before.set(socket, socket.bytesRead)
    socket.once('close', () => before.delete(socket))
  }
  // With TLS both events fire: for the raw connection, which may never finish the handshake, and for the secure one.
  server.on('connection', follow).on('secureConnection', follow)
  return {
    close: () => {
      for (const [socket, bytes] of before) if (socket.bytesRead === bytes) socket.destroy()
    },
    closeAll: () => {
      for (const socket of before.keys()) socket.destroy()
    },
  }
}
