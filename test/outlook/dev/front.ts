import { EventEmitter, once } from 'node:events'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { text } from 'node:stream/consumers'
import { forward } from '../faults/proxy.ts'
import { stopServer } from '../serve/listen.ts'

export type Front = {
  /** Returns the port of this proxy in front of the server. */
  leadTo(serverPort: number): Promise<number>
  /** Requests that arrive during the work wait until it ends. */
  whileAway(work: () => Promise<void>): Promise<void>
  /** Makes open copies of these pages reload. */
  reload(pages: string[]): void
  stop(): Promise<void>
}

const script = readFileSync(new URL('reload.js', import.meta.url))
const tag = '<script src="/dev/reload.js"></script>'

/**
 * A proxy in front of the server under `npm run dev`. It adds one script from the same origin to its pages, which the
 * server's content security policy allows, and serves the pages' files as they are now: the server reads them once.
 * @param pane the folder of the built pane
 */
export async function startFront(pane: string): Promise<Front> {
  const open = new EventEmitter().setMaxListeners(0)
  let away: Promise<void> = Promise.resolve()
  let port = 0
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url === '/dev/reload.js') return void response.writeHead(200, asScript).end(script)
    if (request.url === '/dev/built') return listenTo(response)
    const file = await fileIn(pane, request.url ?? '')
    if (file) return void response.writeHead(200, file.headers).end(file.bytes)
    await away
    const given = await forward(request, port)
    const { 'content-length': _, ...headers } = given.headers
    // Its name never changes, so it must not be cached.
    if (headers['cache-control']?.includes('max-age=3600')) headers['cache-control'] = 'no-cache'
    if (!headers['content-type']?.startsWith('text/html')) {
      response.writeHead(given.statusCode ?? 502, { ...given.headers, ...headers })
      return void given.pipe(response)
    }
    response.writeHead(given.statusCode ?? 502, headers)
    response.end((await text(given)).replace('</head>', `${tag}</head>`))
  }

  function listenTo(response: ServerResponse) {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write(': open\n\n')
    const send = (pages: string[]) => response.write(`data: ${JSON.stringify(pages)}\n\n`)
    open.on('built', send)
    response.once('close', () => open.off('built', send))
  }

  return {
    leadTo: async (serverPort) => {
      port = serverPort
      server.listen(0, '127.0.0.1')
      await once(server, 'listening')
      return (server.address() as AddressInfo).port
    },
    whileAway: async (work) => {
      const done = work()
      away = done.catch(() => undefined)
      await done
    },
    reload: (pages) => void open.emit('built', pages),
    stop: () => stopServer(server),
  }
}

/** A file of the pages by its path; null if it is none. */
async function fileIn(pane: string, url: string) {
  const path = normalize(new URL(url, 'http://front').pathname)
  const type = { '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8' }[extname(path)]
  if (!path.startsWith('/assets/') || !type) return null
  const bytes = await readFile(join(pane, path)).catch(() => null)
  // Only the libraries' folder has another name when they change.
  const caching = path.startsWith('/assets/libraries-') ? 'max-age=31536000, immutable' : 'no-store'
  return bytes && { bytes, headers: { 'content-type': type, 'cache-control': caching } }
}

const asScript = { 'content-type': 'text/javascript', 'cache-control': 'no-store' }
