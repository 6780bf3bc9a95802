import type { ServerResponse } from 'node:http'
import { smallBody } from '../../contract/route.ts'
import { ServerRefusal } from '../problems.ts'

const megabyte = 1024 * 1024
/** Bytes of bodies at once. One of the largest fits in, and takes several times its size until it is answered. */
const forLarge = 64 * megabyte
/** For small ones apart, so that no large one keeps a standing waiting. */
const forSmall = 16 * megabyte
/** Large bodies a second, on the average. Each holds up everybody while it is parsed and stored: so that is seldom. */
const pace = 6 * megabyte
/** In ms: how far they may be ahead of that. Ordinary messages come together as they like. */
const mayBeAhead = 5_000

/**
 * Bounds what the bodies of all requests take of the server's memory and time together. A body has its room from before
 * its first byte is read until its request is answered.
 */
export class Room {
  readonly #free = { small: forSmall, large: forLarge }
  readonly #clock: () => number
  #paceMadeGoodAt = 0
  /** @param clock in ms, never set back */
  constructor(clock: () => number = () => performance.now()) {
    this.#clock = clock
  }

  /** @throws ServerRefusal too-busy where there is none: nothing of the body has been read */
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

/** The body is not waited for, and not cut off either: a client that is still sending would not hear why. */
const tooBusy = (waitMs: number) =>
  new ServerRefusal('too-busy', undefined, { 'Retry-After': String(Math.ceil(waitMs / 1000)) })
