import { AsyncLocalStorage } from 'node:async_hooks'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Register } from '../register/register.ts'
import { type Send, spanExporter } from './otlp.ts'
import { newSpanId, newTraceId, readTraceParent, type TraceContext } from './trace-parent.ts'

/** The part of a request that a trace knows. `route` is the pattern, never the address. */
type Traced = { incoming: IncomingMessage; outgoing: ServerResponse; route: string; reference: string }

export type Tracing = {
  /** Runs a request within its span. A request that is not sampled by whoever began the trace has none. */
  inRequest<T>(exchange: Traced, work: () => T): T
  /** A statement has run: a span within its request's. */
  statement(sql: string, ms: number): void
  /** The same register; its work keeps the span of the request that asked for it, also where commits are shared. */
  bound(register: Register): Register
  /** Sends the remaining spans. */
  stop(): Promise<void>
}

const now = () => performance.timeOrigin + performance.now()

/** OpenTelemetry traces: request and statements, exported by `send`. */
export function startTracing(
  send: Send,
  system: 'sqlite' | 'postgresql',
  onTrouble: (error: unknown) => void,
): Tracing {
  const exporter = spanExporter(send, onTrouble)
  const current = new AsyncLocalStorage<TraceContext>()
  return {
    inRequest(exchange, work) {
      const { incoming, outgoing } = exchange
      const parent = readTraceParent(incoming.headers.traceparent)
      if (parent && !parent.isSampled) return work()
      const context = { traceId: parent?.traceId ?? newTraceId(), spanId: newSpanId(), isSampled: true }
      const from = now()
      outgoing.once('close', () => {
        const { route, reference } = exchange
        const [method, status] = [methodOf(incoming), outgoing.statusCode]
        exporter.add({
          ...{ traceId: context.traceId, spanId: context.spanId, parentSpanId: parent?.spanId ?? null },
          ...{ name: `${method} ${route}`, kind: 'server', from, until: now(), failed: status >= 500 },
          attributes: {
            'http.request.method': method,
            'http.route': route,
            'http.response.status_code': status,
            'contact_register.reference': reference,
          },
        })
      })
      return current.run(context, work)
    },
    statement(sql, ms) {
      const context = current.getStore()
      if (!context) return
      const { operation, table } = summaryOf(sql)
      const until = now()
      exporter.add({
        ...{ traceId: context.traceId, spanId: newSpanId(), parentSpanId: context.spanId },
        ...{
          name: [operation, table].filter(Boolean).join(' '),
          kind: 'client',
          from: until - ms,
          until,
          failed: false,
        },
        attributes: {
          'db.system.name': system,
          'db.operation.name': operation,
          ...(table ? { 'db.collection.name': table } : {}),
        },
      })
    },
    bound: (register) => ({
      ...register,
      read: (work) => register.read(AsyncLocalStorage.bind(work)),
      readOnce: (work) => register.readOnce(AsyncLocalStorage.bind(work)),
      look: (work) => register.look(AsyncLocalStorage.bind(work)),
      write: (work) => register.write(AsyncLocalStorage.bind(work)),
    }),
    stop: exporter.stop,
  }
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const methodOf = ({ method = '' }: IncomingMessage) => (methods.includes(method) ? method : '_OTHER')

/** What a statement does to which table: not its text, and none of its values. */
function summaryOf(sql: string): { operation: string; table: string | null } {
  const [operation = 'other'] = /^[a-z]{2,12}/.exec(sql.trimStart().toLowerCase()) ?? []
  const [, table = null] = /\b(?:from|into|update)\s+"?([a-z_]{2,40})"?(?=[\s(]|$)/.exec(sql) ?? []
  return { operation, table }
}
