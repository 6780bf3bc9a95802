import { createServer } from 'node:http'
import { colleagues, sharedMailbox } from '../../cast.ts'
import { graphHandler } from '../../outlook/graph/graph.ts'
import { type Graph, graphAt } from '../../outlook/graph/switches.ts'
import { type PostOffice, postOffice } from '../../outlook/post/post-office.ts'
import { sender } from '../../outlook/post/send.ts'
import { startSmtp } from '../../outlook/post/smtp.ts'
import { listen, stopServer } from '../../outlook/serve/listen.ts'
import { type Colleague, startProvider } from '../../outlook/sign-in/provider.ts'

export type GraphAlone = {
  url: string
  graph: Graph
  post: PostOffice
  /** The provider's token for a scope of this Graph; `claims` override its own. */
  token(person: Colleague, scope?: string, claims?: Record<string, unknown>): Promise<string>
  /** A token for the register's API. */
  registerToken(person: Colleague): Promise<string>
  stop(): Promise<void>
}

const { amira, dan, sam, kit } = colleagues

/** The stand-in's Graph with its mailboxes, its SMTP and its provider, but without a browser. */
export async function startGraphAlone(): Promise<GraphAlone> {
  const people = [amira, dan, sam, kit].map(({ name, address }) => ({ name, address, kind: 'person' as const }))
  const post = postOffice([...people, { ...sharedMailbox, kind: 'shared' }])
  const smtp = await startSmtp(post)
  const provider = await startProvider({
    origin: 'https://sign-in.ambleford.example',
    addInOrigin: 'https://register.ambleford.example',
    consent: () => 'granted',
  })
  const graph = graphAt('')
  const sharedWith = { [sharedMailbox.address]: [amira.address, dan.address] }
  const answer = graphHandler({
    post,
    provider,
    sharedWith,
    send: sender(post, smtp.port),
    switches: () => graph.switches,
  })
  const server = createServer((request, response) => void answer(request, response))
  const port = await listen(server, 0)
  return {
    url: `http://localhost:${port}`,
    graph,
    post,
    token: (person, scope = 'Mail.Send', claims = {}) =>
      provider.accessToken(person, claims, `https://localhost:${port}/${scope}`),
    registerToken: (person) => provider.accessToken(person),
    stop: async () => {
      await Promise.all([stopServer(server), smtp.stop()])
    },
  }
}
