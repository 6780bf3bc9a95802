import { EventEmitter } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import type { Exchange } from '../../server/http/exchange.ts'

export type Asked = { method: 'GET' | 'POST' | 'PATCH'; path: string; body: object | null; key: string | null }
export type Answer = { status: number; text: string }

type Sent = { incoming: IncomingMessage; outgoing: ServerResponse }

/** A request as Node would hand it over, without a socket. */
export function requestOf({ method, body, key }: Asked): Sent {
  const bytes = body === null ? null : Buffer.from(JSON.stringify(body))
  const incoming = new Readable({ read: () => undefined })
  if (bytes) incoming.push(bytes)
  incoming.push(null)
  const headers = {
    host: 'register.ambleford.example',
    ...(bytes && { 'content-type': 'application/json', 'content-length': String(bytes.length) }),
    ...(key !== null && { 'idempotency-key': key }),
  }
  const outgoing = Object.assign(new EventEmitter(), { statusCode: 0 })
  return {
    incoming: Object.assign(incoming, { method, headers }) as unknown as IncomingMessage,
    outgoing: outgoing as unknown as ServerResponse,
  }
}

/** Hands it to the app, and ends it as a connection would. */
export async function answerTo(
  fetch: (request: Request, exchange: Exchange) => Response | Promise<Response>,
  { method, path }: Asked,
  exchange: Exchange,
): Promise<Answer> {
  const response = await fetch(new Request(`https://register.ambleford.example${path}`, { method }), exchange)
  exchange.outgoing.statusCode = response.status
  const text = await response.text()
  exchange.outgoing.emit('close')
  return { status: response.status, text }
}
