import { Agent, request } from 'node:http'
import type { GeneratedRequest } from './generated.ts'

export type Poured = {
  answered: number
  /** How often each status came. */
  statuses: Record<number, number>
  /** Writes that the server confirmed. */
  acknowledged: number
  /** Server errors: the route, the request and the answer. At most twenty. */
  faults: string[]
  /** Requests that were not answered in time. At most twenty. */
  hung: string[]
  /** The slowest answer, in ms. */
  slowest: number
}

/** In ms: the time after which a request counts as unanswered. */
const longest = 15_000

/**
 * Sends requests to a server, this many at once, and adds up the results. 503 counts as a fault, because nothing was
 * down.
 */
export async function pour(
  url: string,
  requests: Iterable<GeneratedRequest>,
  tokens: Record<GeneratedRequest['asker'], string | null>,
  atOnce: number,
): Promise<Poured> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  const poured: Poured = { answered: 0, statuses: {}, acknowledged: 0, faults: [], hung: [], slowest: 0 }
  const waiting = requests[Symbol.iterator]()
  const one = async () => {
    for (let next = waiting.next(); !next.done; next = waiting.next()) {
      const asked = next.value
      const began = performance.now()
      const told = await send(agent, url, asked, tokens[asked.asker])
      poured.slowest = Math.max(poured.slowest, performance.now() - began)
      if (told === null) {
        if (poured.hung.length < 20) poured.hung.push(`${asked.method} ${asked.route}`)
        continue
      }
      poured.answered++
      poured.statuses[told.status] = (poured.statuses[told.status] ?? 0) + 1
      if (told.status < 300 && asked.isWrite) poured.acknowledged++
      if (told.status >= 500 && poured.faults.length < 20)
        poured.faults.push(`${asked.method} ${asked.path} ${String(asked.body).slice(0, 1_500)}: ${told.text}`)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, one))
  agent.destroy()
  return poured
}

/** Null if no answer came in time. If a connection closes before its answer, tries once more. */
async function send(agent: Agent, url: string, asked: GeneratedRequest, token: string | null) {
  return (await attempt(agent, url, asked, token)) ?? (await attempt(agent, url, asked, token))
}

function attempt(
  agent: Agent,
  url: string,
  { method, path, headers, body }: GeneratedRequest,
  token: string | null,
): Promise<{ status: number; text: string } | null> {
  return new Promise((resolve) => {
    const asking = request(url + path, {
      agent,
      method,
      headers: {
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(body ? { 'content-length': body.length } : {}),
        ...headers,
      },
      timeout: longest,
    })
    asking.on('timeout', () => asking.destroy())
    asking.on('error', () => resolve(null))
    asking.on('response', (answer) => {
      let text = ''
      answer.on('data', (part) => {
        if (text.length < 2_000) text += part
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }))
      answer.on('error', () => resolve(null))
    })
    asking.end(body ?? undefined)
  })
}
