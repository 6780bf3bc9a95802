import type { IncomingMessage, ServerResponse } from 'node:http'
import { seeStanding } from '../cases/standing/see-standing.ts'
import { smallBody } from '../contract/route.ts'
import { seeStanding as route } from '../contract/standing/standing.ts'
import { actIn } from './act-in.ts'
import { readJson } from './body.ts'
import { checked } from './checked.ts'
import type { Exchange, Needs } from './exchange.ts'
import { lookUpsOf } from './limits/look-ups.ts'
import type { Admit } from './signing-in/admit.ts'

/** Whether this is the request that every message opened in Outlook makes. */
export const asksForStanding = ({ method, url }: IncomingMessage): boolean =>
  url === route.path && method === route.method

/**
 * Answers it directly on node:http. Matching one of two hundred routes and wrapping request and answer in fetch objects
 * would cost as much as the look-up itself (`npm run bench -- server`). The checks and their order are the same as for
 * every other route.
 * @throws ServerRefusal, Refusal, RegisterUnavailable as the route does
 */
export async function answerStanding(exchange: Exchange, needs: Needs, admit: Admit): Promise<void> {
  exchange.route = route.path
  await admit(exchange)
  const { addresses } = checked(route.body, await readJson(exchange, smallBody, false))
  await exchange.count(lookUpsOf(route, { addresses }))
  const answer = await seeStanding(needs.register, actIn(exchange, needs), addresses)
  send(exchange.outgoing, 200, exchange.headers.api, JSON.stringify(answer))
}

/** Sends a text with its length; otherwise Node would send it in chunks. */
export function send(outgoing: ServerResponse, status: number, headers: Record<string, string>, text: string): void {
  outgoing.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(text) }).end(text)
}
