import { EventEmitter } from 'node:events'
import { existsSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import { colleagues, customers, sharedMailbox } from '../cast.ts'
import { type FaultProxy, startFaultProxy } from './faults/proxy.ts'
import { graphHandler, graphPath } from './graph/graph.ts'
import { type Graph, graphAt, type TurnGraph } from './graph/switches.ts'
import { asProviderPath, entraIssuer } from './live/entra-paths.ts'
import { type Microsoft, startMicrosoft } from './live/microsoft.ts'
import { type Answered, liveNames } from './live/names.ts'
import type { Mailbox } from './mail-item.ts'
import { type PostOffice, postOffice } from './post/post-office.ts'
import { sender } from './post/send.ts'
import { startSmtp } from './post/smtp.ts'
import { mailClient } from './serve/app.ts'
import { type Certificate, certificate, certificateFor } from './serve/certificate.ts'
import { listen, stopServer } from './serve/listen.ts'
import { readRibbon } from './serve/ribbon.ts'
import { type Provider, signIn, startProvider } from './sign-in/provider.ts'

export type StandIn = {
  /** The mail client's origin. */
  origin: string
  /** The add-in's public origin: the fault proxy in front of its server. */
  proxy: FaultProxy
  provider: Provider
  post: PostOffice
  smtpPort: number
  /** Microsoft Graph: its origin, and how it behaves. */
  graph: Graph
  certificate: Certificate
  /** The real names, which are redirected here; null if everything is on localhost. */
  live: { hosts: Answered[]; microsoft: Microsoft } | null
  /** Makes open mail clients reload their page. */
  reload(): void
  stop(): Promise<void>
}

export type StandInOptions = {
  /** The port on which the add-in's server listens, once it does. */
  serverPort: () => number
  /** Preferred ports; 0 lets the system choose. */
  port?: number
  addInPort?: number
  /** More mail for Amira's inbox: folders of `.eml` files. */
  mail?: string[]
  manifest?: string
  /** The folder of the mail client's built page. */
  pages?: string | undefined
  turnGraph?: TurnGraph
  /**
   * Mail client, add-in, sign-in and Microsoft's scripts have their real names; a browser must resolve these to this
   * machine.
   */
  live?: true | undefined
}

const projectFile = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const { amira, dan, sam } = colleagues

/** The stand-in Outlook without the add-in's server: mail client, mailboxes, SMTP, sign-in, and the proxy that makes faults. */
export async function startStandIn(options: StandInOptions): Promise<StandIn> {
  const names = options.live ? liveNames : null
  const pair = await (names ? certificateFor(Object.values(names)) : certificate())
  const post = postOffice(mailboxes())
  await fillFromDemo(post)
  for (const folder of options.mail ?? []) await post.fill(amira.address, folder)

  const smtp = await startSmtp(post)
  const proxy = await startFaultProxy(pair, options.serverPort, {
    preferred: options.addInPort,
    host: names?.addIn,
  })
  const routes: { handle?: RequestListener } = {}
  const server = createSecureServer(pair, (request, response) => routes.handle?.(request, response))
  const port = await listen(server, options.port ?? 0)
  const origin = names ? `https://${names.mail}` : `https://localhost:${port}`
  const microsoft = names && (await startMicrosoft(pair))
  const graph = graphAt(origin)
  const provider = await startProvider({
    origin: names ? `https://${names.signIn}` : origin,
    addInOrigin: proxy.origin,
    consent: () => graph.switches.consent,
    ...(names ? { issuer: entraIssuer } : {}),
  })
  const send = sender(post, smtp.port)
  const sharedWith = { [sharedMailbox.address]: [amira.address, dan.address, sam.address] }
  const askGraph = graphHandler({ post, send, provider, sharedWith, switches: () => graph.switches })
  const rebuilt = new EventEmitter().setMaxListeners(0)
  const app = mailClient({
    post,
    send,
    provider,
    proxy,
    graph,
    turnGraph: options.turnGraph ?? null,
    addIn: () => readRibbon(options.manifest ?? projectFile('manifest.xml'), proxy.origin),
    mailboxes: post.mailboxes,
    sharedWith,
    pages: options.pages ?? projectFile('dist/outlook'),
    apiDocument: async () => (await fetch(`http://127.0.0.1:${options.serverPort()}/openapi.json`)).json(),
    rebuilt,
    live: names !== null,
  })
  const listener = getRequestListener(app.fetch)
  routes.handle = (request, response) => {
    if (names && request.headers.host === names.signIn) request.url = asProviderPath(request.url ?? '/')
    if (request.url?.startsWith(graphPath)) return askGraph(request, response)
    return request.url?.startsWith(`${signIn.path}/`) ? provider.handle(request, response) : listener(request, response)
  }

  return {
    origin,
    proxy,
    provider,
    post,
    smtpPort: smtp.port,
    graph,
    certificate: pair,
    live: names &&
      microsoft && {
        microsoft,
        hosts: [
          { host: names.mail, port },
          { host: names.signIn, port },
          { host: names.addIn, port: proxy.port },
          ...microsoft.hosts,
        ],
      },
    reload: () => void rebuilt.emit('reload'),
    stop: async () => {
      await Promise.all([stopServer(server), proxy.stop(), smtp.stop(), microsoft?.stop()])
    },
  }
}

const mailboxes = (): Mailbox[] => [
  ...Object.values(colleagues).map(({ name, address }) => ({ name, address, kind: 'person' as const })),
  { ...sharedMailbox, kind: 'shared' },
  ...Object.values(customers).flatMap(({ name, addresses }) =>
    addresses.map((address) => ({ name, address, kind: 'outside' as const })),
  ),
]

/** The demo's own mail is in folders named after the mailboxes. */
async function fillFromDemo(post: PostOffice) {
  for (const { address } of post.mailboxes) {
    const folder = projectFile(join('test/outlook/mail', address.split('@')[0] ?? ''))
    if (existsSync(folder)) await post.fill(address, folder)
  }
}
