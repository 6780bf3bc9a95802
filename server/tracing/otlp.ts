/** A finished span. `attributes`: never a parameter, an address, a name or a text. */
export type Span = {
  traceId: string
  spanId: string
  parentSpanId: string | null
  name: string
  kind: 'server' | 'client'
  /** In ms since 1970. */
  from: number
  until: number
  attributes: Record<string, string | number>
  failed: boolean
}

/** OTLP's numbers for the kinds and the status. */
const kinds = { server: 2, client: 3 }
const isError = 2

const nanoseconds = (ms: number): string => String(BigInt(Math.round(ms * 1_000)) * 1_000n)

const attribute = ([key, value]: [string, string | number]) => ({
  key,
  value: typeof value === 'number' ? { intValue: String(value) } : { stringValue: value },
})

/** Spans as OTLP takes them over HTTP (JSON). */
export const otlpOf = (spans: readonly Span[]) => ({
  resourceSpans: [
    {
      resource: { attributes: [attribute(['service.name', 'contact-register'])] },
      scopeSpans: [
        {
          scope: { name: 'contact-register' },
          spans: spans.map(({ traceId, spanId, parentSpanId, name, kind, from, until, attributes, failed }) => ({
            ...{ traceId, spanId, name, kind: kinds[kind] },
            ...(parentSpanId ? { parentSpanId } : {}),
            startTimeUnixNano: nanoseconds(from),
            endTimeUnixNano: nanoseconds(until),
            attributes: Object.entries(attributes).map(attribute),
            ...(failed ? { status: { code: isError } } : {}),
          })),
        },
      ],
    },
  ],
})

export type Send = (body: object) => Promise<void>

const patienceMs = 10_000

/** Sends to a collector's address, such as `http://127.0.0.1:4318/v1/traces`. */
export const sendTo =
  (url: string): Send =>
  async (body) => {
    const answer = await fetch(url, {
      ...{ method: 'POST', redirect: 'error', signal: AbortSignal.timeout(patienceMs) },
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    await answer.body?.cancel()
    if (!answer.ok) throw new Error(`The collector answered ${answer.status}.`)
  }

const everyMs = 5_000
const mostAtOnce = 512
/** The most spans that wait for the collector; newer ones are dropped. */
const mostWaiting = 4_096

/**
 * Gathers spans and sends them now and then. Spans that the collector does not accept are dropped, so that it delays
 * nobody.
 */
export function spanExporter(send: Send, onTrouble: (error: unknown) => void) {
  let waiting: Span[] = []
  let sending: Promise<void> = Promise.resolve()
  const flush = (): Promise<void> => {
    const spans = waiting
    waiting = []
    if (spans.length > 0) sending = sending.then(() => send(otlpOf(spans)).catch(onTrouble))
    return sending
  }
  const timer = setInterval(flush, everyMs).unref()
  return {
    add(span: Span): void {
      if (waiting.length < mostWaiting) waiting.push(span)
      if (waiting.length === mostAtOnce) void flush()
    },
    async stop(): Promise<void> {
      clearInterval(timer)
      await flush()
    },
  }
}
