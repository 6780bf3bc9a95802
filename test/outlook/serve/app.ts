import type { EventEmitter } from 'node:events'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { colleagues, councilDomain, tenantId } from '../../cast.ts'
import type { Faults } from '../faults/faults.ts'
import type { FaultProxy } from '../faults/proxy.ts'
import type { Graph, GraphSwitches, TurnGraph } from '../graph/switches.ts'
import type { AddIn, Draft, Mailbox, Office } from '../mail-item.ts'
import type { PostOffice } from '../post/post-office.ts'
import type { Send } from '../post/send.ts'
import type { Provider } from '../sign-in/provider.ts'
import { type ApiDocument, apiPage } from './api-page.ts'
import { officeRoutes } from './office-js.ts'

export type Parts = {
  post: PostOffice
  send: Send
  provider: Provider
  proxy: FaultProxy
  graph: Pick<Graph, 'switches' | 'set'>
  /** Turns forwarding in one click on and off; null if that cannot be changed. */
  turnGraph: TurnGraph | null
  /** Read whenever the page starts, because the manifest may have changed. */
  addIn(): AddIn
  mailboxes: Mailbox[]
  sharedWith: Office['sharedWith']
  /** The built page. */
  pages: string
  /** The running server's description of its API. */
  apiDocument(): Promise<ApiDocument>
  /** Sends `reload` after each build of the page. */
  rebuilt: EventEmitter
  /** Everything has its real name. */
  live: boolean
}

/** A token for Outlook's own sign-in; `asked`: the person has just consented, if they can. */
type TokenWanted = { address: string; clientId: string; scope: string; asked: boolean }

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** The mail client's own origin: its page, its mail, the sign-in for the bridge, and the faults. */
export function mailClient(parts: Parts): Hono {
  const app = new Hono()
  const { post, provider, proxy } = parts

  app.get('/mail/office', (context) => {
    const people = Object.entries(colleagues).map(([key, person]) => ({ key, ...person }))
    const addIn = { ...parts.addIn(), origin: proxy.origin }
    const { mailboxes, sharedWith } = parts
    const signInHost = new URL(provider.issuer).host
    const about = { councilDomain, tenantId, signInHost, live: parts.live }
    return context.json({ addIn, ...about, people, mailboxes, sharedWith } satisfies Office)
  })
  app.get('/mail/boxes/:address', (context) => context.json(post.list(context.req.param('address'))))
  app.get('/mail/messages/:id', (context) => {
    const kept = post.find(context.req.param('id'))
    return kept ? context.json(kept.content) : context.notFound()
  })
  app.put('/mail/messages/:id/read', (context) => {
    post.markRead(context.req.param('id'))
    return context.body(null, 204)
  })
  app.get('/mail/messages/:id/original', (context) => bytes(post.find(context.req.param('id'))?.original))
  app.get('/mail/messages/:id/parts/:at', (context) =>
    bytes(post.find(context.req.param('id'))?.parts[Number(context.req.param('at'))]),
  )
  app.post('/mail/sent', async (context) => {
    await parts.send(await context.req.json<Draft>())
    return context.body(null, 204)
  })
  app.get('/mail/live', (context) =>
    streamSSE(context, async (stream) => {
      const stop = post.watch((item) => void stream.writeSSE({ event: 'mail', data: item.mailbox }))
      const reload = () => void stream.writeSSE({ event: 'reload', data: '' })
      parts.rebuilt.on('reload', reload)
      await stream.writeSSE({ event: 'open', data: '' })
      await new Promise<void>((resolve) => stream.onAbort(resolve))
      parts.rebuilt.off('reload', reload)
      stop()
    }),
  )

  app.post('/mail/tokens', async (context) => {
    const { address, clientId, scope, asked } = await context.req.json<TokenWanted>()
    const person = Object.values(colleagues).find((one) => one.address === address)
    if (!person) return context.notFound()
    const refused = provider.refusalOfBroker({ clientId, scope })
    if (refused) return context.json({ refused: refused.words })
    if (!provider.agrees(person, scope, asked)) return context.json(null)
    const [access_token, id_token] = await Promise.all([
      provider.accessToken(person, {}, scope),
      provider.idToken(person, clientId),
    ])
    return context.json({ access_token, id_token, expires_in: 3600, authority: provider.issuer })
  })

  app.get('/faults', (context) => context.json(proxy.faults))
  app.put('/faults', async (context) => {
    proxy.set(await context.req.json<Partial<Faults>>())
    return context.json(proxy.faults)
  })

  const { graph, turnGraph } = parts
  const graphNow = () => ({ switches: graph.switches, on: turnGraph?.isOn() ?? null })
  app.get('/graph', (context) => context.json(graphNow()))
  app.put('/graph', async (context) => {
    const { on, ...switches } = await context.req.json<Partial<GraphSwitches> & { on?: boolean }>()
    graph.set(switches)
    if (on !== undefined) await turnGraph?.turn(on)
    return context.json(graphNow())
  })

  app.get('/api-page', async (context) => {
    const page = apiPage(await parts.apiDocument())
    context.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; img-src data:")
    return context.html(page)
  })

  officeRoutes(app)
  app.get('/*', async (context) => {
    const path = context.req.path === '/' ? '/index.html' : context.req.path
    const body = await readFile(normalize(join(parts.pages, path))).catch(() => null)
    if (!body || path.includes('..')) return context.notFound()
    context.header('content-security-policy', policy(proxy.origin))
    return context.body(new Uint8Array(body), 200, {
      'content-type': types[extname(path)] ?? 'application/octet-stream',
    })
  })
  return app
}

const bytes = (body: Buffer | undefined) =>
  body
    ? new Response(new Uint8Array(body), { headers: { 'content-type': 'application/octet-stream' } })
    : new Response(null, { status: 404 })

/** Mail is other people's text, so nothing in it may run or be fetched from elsewhere. */
const policy = (addInOrigin: string) =>
  `default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: ${addInOrigin}; connect-src 'self' ${addInOrigin}; frame-src 'self' ${addInOrigin}`
