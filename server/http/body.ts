import { hash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Exchange } from './exchange.ts'
import { ServerRefusal } from './problems.ts'
import { parseJson } from './strict-json.ts'

/** In bytes: what any request may weigh. */
export const smallBody = 64 * 1024
/** In bytes: what a decision or a letter may weigh, whose texts are longer. */
export const mediumBody = 8 * smallBody
/** In bytes: what an escalation may weigh, which brings original messages along in Base64. */
export const largeBody = 48 * 1024 * 1024

/**
 * Reads a request's body as JSON. The length must be announced and is judged before anything is read; what really
 * arrives is counted all the same.
 * @param keepHash whether the exchange keeps the SHA-256 of the bytes (for writes)
 * @throws ServerRefusal length-needed, too-large, not-json, request-not-readable, not-valid
 */
export async function readJson(exchange: Exchange, longest: number, keepHash: boolean): Promise<unknown> {
  const { incoming } = exchange
  const { 'content-type': type, 'content-encoding': encoding } = incoming.headers
  refuseLength(incoming, longest)
  if (type === undefined || !/^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i.test(type) || encoding)
    throw new ServerRefusal('not-json')
  const bytes = await readBytes(incoming, longest)
  if (keepHash) exchange.bodyHash = hash('sha256', bytes)
  return parseJson(bytes)
}

/**
 * Reads a request's body as a file of one of these media types, and keeps its SHA-256.
 * @throws ServerRefusal length-needed, too-large, media-not-taken, request-not-readable
 */
export async function readFile<Media extends string>(
  exchange: Exchange,
  longest: number,
  media: readonly Media[],
): Promise<{ bytes: Buffer; media: Media }> {
  const { incoming } = exchange
  const { 'content-type': type = '', 'content-encoding': encoding } = incoming.headers
  refuseLength(incoming, longest)
  const given = media.find((one) => one === type.split(';')[0]?.trim().toLowerCase())
  if (given === undefined || encoding) throw new ServerRefusal('media-not-taken', undefined, closing)
  const bytes = await readBytes(incoming, longest)
  exchange.bodyHash = hash('sha256', bytes)
  return { bytes, media: given }
}

function refuseLength({ headers }: IncomingMessage, longest: number): void {
  const announced = headers['content-length']
  if (announced === undefined) throw new ServerRefusal('length-needed', undefined, closing)
  if (Number(announced) > longest) throw new ServerRefusal('too-large', undefined, closing)
}

/** Refuses a body where none is wanted. @throws ServerRefusal not-valid */
export function refuseBody(incoming: IncomingMessage): void {
  const { 'content-length': announced = '0', 'transfer-encoding': encoding } = incoming.headers
  if (Number(announced) === 0 && encoding === undefined) return
  throw new ServerRefusal('not-valid', [{ path: '', message: 'This address takes no body.' }], closing)
}

/** The rest of a body that nobody wants is not waited for. */
const closing = { Connection: 'close' }

function readBytes(incoming: IncomingMessage, longest: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    let length = 0
    incoming
      .on('data', (part: Buffer) => {
        length += part.length
        if (length > longest) reject(new ServerRefusal('too-large', undefined, closing))
        else parts.push(part)
      })
      .on('end', () => resolve(parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts, length)))
      .on('close', () => {
        if (!incoming.readableEnded) reject(new ServerRefusal('request-not-readable', undefined, closing))
      })
  })
}
