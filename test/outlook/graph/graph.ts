import type { IncomingMessage, ServerResponse } from 'node:http'
import { text as readText } from 'node:stream/consumers'
import { colleagues } from '../../cast.ts'
import type { Party } from '../mail-item.ts'
import type { PostOffice } from '../post/post-office.ts'
import { quoted } from '../post/quoted.ts'
import type { Kept } from '../post/read-message.ts'
import type { Send } from '../post/send.ts'
import type { Provider } from '../sign-in/provider.ts'
import { errorBody, type ForwardAsked, GraphError, readForward } from './contract.ts'
import type { GraphSwitches } from './switches.ts'

export type Parts = {
  post: PostOffice
  send: Send
  provider: Pick<Provider, 'readToken'>
  sharedWith: Record<string, string[]>
  switches: () => GraphSwitches
}

/** The base of Graph's addresses. */
export const graphPath = '/v1.0/'

const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'POST',
  'access-control-allow-headers': 'authorization, content-type',
}

/**
 * The part of Microsoft Graph that forwarding needs, on the stand-in's mailboxes: `message: forward` of v1.0, as
 * Microsoft publishes it. Each request is checked completely before anything is sent; the message then goes out over
 * SMTP.
 */
export function graphHandler(parts: Parts) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { answer } = parts.switches()
    if (answer === 'refused') return void response.destroy()
    if (request.method === 'OPTIONS') return void response.writeHead(204, cors).end()
    try {
      // The service's own description, which needs no token.
      if (request.url === graphPath && request.method === 'GET') return give(response, 200, '{"value":[]}')
      const forwarding = await check(parts, request)
      const failing = made[answer]
      if (failing) throw failing
      await forward(parts, forwarding)
      if (answer === 'never') return
      // Cut within the answer's headers, because a browser retries automatically if it received nothing at all.
      if (answer === 'cut-off') return void response.socket?.end('HTTP/1.1 202 Accepted\r\n')
      response.writeHead(202, cors).end()
    } catch (error) {
      const said = error instanceof GraphError ? error : new GraphError(500, 'InternalServerError', 'It went wrong.')
      give(response, said.status, errorBody(said))
    }
  }
}

/** The refusals that can be set. */
const made: Partial<Record<GraphSwitches['answer'], GraphError>> = {
  401: new GraphError(401, 'InvalidAuthenticationToken', 'Access token has expired or is not yet valid.'),
  403: new GraphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.'),
  404: new GraphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.'),
  413: new GraphError(413, 'ErrorMessageSizeExceeded', 'The message exceeds the maximum supported size.'),
  429: new GraphError(429, 'TooManyRequests', 'Too many requests.'),
  500: new GraphError(500, 'ErrorInternalServerError', 'An internal server error occurred.'),
  503: new GraphError(503, 'ServiceUnavailable', 'The service is unavailable.'),
  504: new GraphError(504, 'GatewayTimeout', 'The gateway did not answer in time.'),
}

function give(response: ServerResponse, status: number, body: string): void {
  const retry = [429, 503].includes(status) ? { 'retry-after': '10' } : {}
  response.writeHead(status, { ...cors, ...retry, 'content-type': 'application/json' }).end(body)
}

type Forwarding = { mailbox: Party; kept: Kept; asked: ForwardAsked }

/** Checks everything about a request, in the order in which Graph itself would refuse. */
async function check(parts: Parts, request: IncomingMessage): Promise<Forwarding> {
  const origin = `https://${request.headers.host ?? ''}`
  const url = new URL(request.url ?? '/', origin)
  const path = /^\/v1\.0\/(?:me|users\/([^/]+))\/messages\/([^/]+)\/forward$/.exec(url.pathname)
  if (!path || url.search) throw new GraphError(400, 'BadRequest', 'Resource not found for the segment.')
  if (request.method !== 'POST') throw new GraphError(405, 'Request_BadRequest', 'The method is not allowed here.')
  const [owner, id] = [path[1], path[2]].map((part) => part && decoded(part))
  const person = await personOf(parts, request.headers.authorization, origin)
  const mailbox = mailboxFor(parts, person, owner)
  const kept = messageIn(parts.post, mailbox, id ?? '')
  const asked = readForward(request.headers['content-type'] ?? '', await readText(request))
  return { mailbox, kept, asked }
}

/** Any character other than letters, digits and `-_.!~*'()` must be percent-encoded. */
function decoded(part: string): string {
  const plain = decodeURIComponent(part)
  if (encodeURIComponent(plain) !== part) throw new GraphError(400, 'BadRequest', `${part} is not encoded.`)
  return plain
}

type Person = Party & { scopes: string[] }

/** The person who asks, from an unexpired token that this tenant's provider issued for this Graph. */
async function personOf({ provider }: Parts, header: string | undefined, audience: string): Promise<Person> {
  const [kind, token] = (header ?? '').split(' ')
  if (kind !== 'Bearer' || !token) throw new GraphError(401, 'InvalidAuthenticationToken', 'Access token is empty.')
  const { oid, scp } = await provider.readToken(token, audience).catch((error) => {
    throw new GraphError(401, 'InvalidAuthenticationToken', `Access token validation failure. ${error.code}.`)
  })
  const person = Object.values(colleagues).find((one) => one.oid === oid)
  if (!person) throw new GraphError(401, 'InvalidAuthenticationToken', 'The token names nobody of this tenant.')
  return { ...person, scopes: String(scp ?? '').split(' ') }
}

/** The mailbox to send from, if the person and the token's scope allow it. */
function mailboxFor({ post, sharedWith }: Parts, person: Person, owner: string | undefined): Party {
  const address = (owner ?? person.address).toLowerCase()
  const mailbox = post.mailboxes.find((one) => one.address === address && one.kind !== 'outside')
  if (!mailbox) throw new GraphError(404, 'ErrorInvalidUser', `The requested user '${owner}' is invalid.`)
  const own = address === person.address
  const scope = person.scopes.includes('Mail.Send.Shared') || (own && person.scopes.includes('Mail.Send'))
  if (!scope || !(own || sharedWith[address]?.includes(person.address)))
    throw new GraphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.')
  return mailbox
}

/** Ids belong to one mailbox. */
function messageIn(post: PostOffice, { address }: Party, id: string): Kept {
  if (!/^AAMk[\w=-]+$/.test(id)) throw new GraphError(400, 'ErrorInvalidIdMalformed', 'Id is malformed.')
  const kept = post.find(id)
  if (!kept) throw new GraphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.')
  if (kept.item.mailbox !== address)
    throw new GraphError(404, 'ErrorInvalidMailboxItemId', `Item doesn't belong to the targeted mailbox '${address}'.`)
  return kept
}

/** As Exchange forwards: the comment, the message below it, and its attachments; a copy in the mailbox's Sent Items. */
async function forward({ send }: Parts, { mailbox, kept, asked }: Forwarding): Promise<void> {
  const { item, content, parts } = kept
  await send({
    from: { name: mailbox.name, address: mailbox.address },
    to: asked.toRecipients.map(({ emailAddress }) => emailAddress.address),
    cc: [],
    bcc: [],
    subject: /^fwd?:/i.test(item.subject) ? item.subject : `FW: ${item.subject}`,
    html: `<p>${asked.comment}</p>${quoted(item, content)}`,
    inReplyTo: item.internetMessageId || null,
    attachments: item.attachments.map(({ name, contentType }, at) => ({
      kind: 'file',
      name,
      contentType,
      base64: (parts[at] ?? Buffer.of()).toString('base64'),
    })),
  })
}
