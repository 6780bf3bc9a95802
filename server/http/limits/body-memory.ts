import type { ServerResponse } from 'node:http'
import { smallBody } from '../../contract/route.ts'
import { ServerRefusal } from '../problems.ts'

const megabyte = 1024 * 1024
/** Bytes of large bodies at once. The largest body fits in, and takes several times its size until it is answered. */
const forLarge = 64 * megabyte
/** Separate room for small bodies, so that no large one delays a standing. */
const forSmall = 16 * megabyte
/** Average bytes of large bodies a second. Parsing and storing one stalls everybody, so it must be rare. */
const pace = 6 * megabyte
/** In ms: how far large bodies may run ahead of that pace. Ordinary messages pass freely. */
const mayBeAhead = 5_000

/**
 * Limits the memory and time that the bodies of all requests take together. A body keeps its room from before its first
 * byte is read until its request is answered.
 */
export class BodyMemory {
  readonly #free = { small: forSmall, large: forLarge }
  readonly #clock: () => number
  #paceMadeGoodAt = 0
  /** @param clock in ms, never set back */
  constructor(clock: () => number = () => performance.now()) {
    this.#clock = clock
  }

  /** @throws ServerRefusal too-busy if there is no room: none of the body has been read */
  take(bytes: number, until: Pick<ServerResponse, 'once'>): void {
    const size = bytes <= smallBody ? 'small' : 'large'
    const now = this.#clock()
    const ahead = size === 'large' ? this.#paceMadeGoodAt - now : 0
    if (bytes > this.#free[size]) throw tooBusy(Math.max(ahead - mayBeAhead, 5_000))
    if (ahead > mayBeAhead) throw tooBusy(ahead - mayBeAhead)
    if (size === 'large') this.#paceMadeGoodAt = Math.max(this.#paceMadeGoodAt, now) + (bytes / pace) * 1000
    this.#free[size] -= bytes
    until.once('close', () => {
      this.#free[size] += bytes
    })
  }
}

/** Neither waits for the body nor cuts it off: a client that is still sending would not see the reason. */
const tooBusy = (waitMs: number) =>
  new ServerRefusal('too-busy', undefined, { 'Retry-After': String(Math.ceil(waitMs / 1000)) })
