import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Exchange } from './exchange.ts'
import { bucketKeyOf } from './limits/shared-buckets.ts'
import { ServerRefusal } from './problems.ts'
import { parseJson } from './strict-json.ts'

/**
 * Reads a request's body as JSON. The length must be announced and is checked before anything is read; the bytes that
 * actually arrive are counted too.
 * @param keepHash whether the exchange keeps the SHA-256 of the bytes (for writes)
 * @throws ServerRefusal length-needed, too-large, not-json, too-busy, request-not-readable, not-valid
 */
export async function readJson(exchange: Exchange, longest: number, keepHash: boolean): Promise<unknown> {
  const { incoming } = exchange
  const { 'content-type': type, 'content-encoding': encoding } = incoming.headers
  const announced = announcedLength(incoming, longest)
  if (type === undefined || !/^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i.test(type) || encoding)
    throw new ServerRefusal('not-json')
  const { bytes, sha256 } = await readBytes(exchange, { announced, longest, withHash: keepHash })
  exchange.bodyHash = sha256
  return parseJson(bytes)
}

/**
 * Reads a request's body as the bytes of a JSON file.
 * @throws ServerRefusal length-needed, too-large, not-json, too-busy, request-not-readable
 */
export async function readFile(exchange: Exchange, longest: number): Promise<Buffer> {
  const { incoming } = exchange
  const { 'content-type': type = '', 'content-encoding': encoding } = incoming.headers
  const announced = announcedLength(incoming, longest)
  if (type.split(';')[0]?.trim().toLowerCase() !== 'application/json' || encoding)
    throw new ServerRefusal('not-json', undefined, closing)
  return (await readBytes(exchange, { announced, longest, withHash: false })).bytes
}

/** The announced length of a body. @throws ServerRefusal length-needed, too-large */
export function announcedLength({ headers }: IncomingMessage, longest: number): number {
  const announced = headers['content-length']
  if (announced === undefined) throw new ServerRefusal('length-needed', undefined, closing)
  if (Number(announced) > longest) throw new ServerRefusal('too-large', undefined, closing)
  return Number(announced)
}

/** Refuses a body where none is expected. @throws ServerRefusal not-valid */
export function refuseBody(incoming: IncomingMessage): void {
  const { 'content-length': announced = '0', 'transfer-encoding': encoding } = incoming.headers
  if (Number(announced) === 0 && encoding === undefined) return
  throw new ServerRefusal('not-valid', [{ path: '', message: 'This address takes no body.' }], closing)
}

/** The pane sends it again: a slow connection must not lose what it keeps. */
const tooSlow = () => new ServerRefusal('too-busy', undefined, { ...closing, 'Retry-After': '5' })

/** Doesn't wait for the rest of an unwanted body. */
const closing = { Connection: 'close' }

/** Whose body it is, for the share of memory: the person. Where nobody signs in, all have one share. */
const senderOf = ({ person }: Exchange): string => (person === undefined ? '' : bucketKeyOf(person))

type Wanted = { announced: number; longest: number; withHash: boolean }

/**
 * Reads the bytes, with their SHA-256 (hex) if wanted. It is hashed piece by piece, so that a large body doesn't stall
 * the server at its end.
 */
async function readBytes(
  exchange: Exchange,
  { announced, longest, withHash }: Wanted,
): Promise<{ bytes: Buffer; sha256: string }> {
  const { incoming, outgoing, bodyMemory } = exchange
  // The client has gone, so no 'close' event would come to give the room back.
  if (outgoing.destroyed) throw new ServerRefusal('request-not-readable', undefined, closing)
  const room = bodyMemory.take(announced, senderOf(exchange), outgoing)
  const sha256 = withHash ? createHash('sha256') : null
  const parts: Buffer[] = []
  let length = 0
  const take = (part: Buffer) => {
    length += part.length
    if (length > longest) throw new ServerRefusal('too-large', undefined, closing)
    room.arrived(part.length)
    parts.push(part)
    sha256?.update(part)
  }
  await arrival(incoming, take, room.mayTake)
  const bytes = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts, length)
  return { bytes, sha256: sha256?.digest('hex') ?? '' }
}

/**
 * Resolves when the whole body has arrived. What `take` throws ends it; the rest of the body is not kept.
 * @param mayTake in ms; null: as long as the request
 * @throws ServerRefusal request-not-readable if it was cut off, too-busy if it took too long
 */
function arrival(incoming: IncomingMessage, take: (part: Buffer) => void, mayTake: number | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      clearTimeout(timer)
      incoming.off('data', onData)
      settle()
    }
    const refuse = (error: unknown) => end(() => reject(error))
    const unreadable = () => refuse(new ServerRefusal('request-not-readable', undefined, closing))
    const onData = (part: Buffer) => {
      try {
        take(part)
      } catch (error) {
        refuse(error)
      }
    }
    const timer = mayTake === null ? undefined : setTimeout(() => refuse(tooSlow()), mayTake)
    incoming
      .on('data', onData)
      .on('end', () => end(resolve))
      .on('close', () => {
        if (!incoming.readableEnded) unreadable()
      })
  })
}
