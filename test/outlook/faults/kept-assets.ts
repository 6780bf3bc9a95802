import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'

export type Asset = { headers: OutgoingHttpHeaders; body: Buffer }

/** By path and by what the browser unpacks. A name changes with its contents, so all servers here may share them. */
const kept = new Map<string, Asset>()

/** More than one build has; a stand-in at work gets a new one now and then. */
const most = 2_000

const keyOf = ({ method, url, headers }: IncomingMessage) =>
  method === 'GET' && !headers.range ? `${headers['accept-encoding']} ${url}` : null

/** What a server once answered to this, if it said that it would never change. */
export function keptAsset(request: IncomingMessage): Asset | undefined {
  return kept.get(keyOf(request) ?? '')
}

/** Keeps the answer for the next browser that asks, if the server says that it never changes. */
export function keepAsset(request: IncomingMessage, answer: IncomingMessage): void {
  const key = keyOf(request)
  if (!key || answer.statusCode !== 200 || !answer.headers['cache-control']?.includes('immutable')) return
  const pieces: Buffer[] = []
  answer.on('data', (piece: Buffer) => pieces.push(piece))
  answer.on('end', () => {
    if (kept.size >= most) kept.clear()
    kept.set(key, { headers: answer.headers, body: Buffer.concat(pieces) })
  })
}
