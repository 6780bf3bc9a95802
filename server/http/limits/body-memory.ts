import type { ServerResponse } from 'node:http'
import { smallBody } from '../../contract/route.ts'
import { ServerRefusal } from '../problems.ts'

const megabyte = 1024 * 1024
/**
 * Bytes of bodies at once. The largest body fits in, and takes several times its size until it is answered. Small ones
 * have room of their own, so that no large one delays a standing.
 */
const room = { small: 16 * megabyte, large: 64 * megabyte }
/** What one person may have open of it. A single body larger than this passes if it is the person's only one. */
const share = { small: room.small / 4, large: room.large / 4 }
/** Average bytes of large bodies a second. Parsing and storing one stalls everybody, so it must be rare. */
const pace = 6 * megabyte
/** In ms: how far large bodies may run ahead of that pace. Ordinary messages pass freely. */
const mayBeAhead = 5_000
/** In ms: how long a small body may take to arrive. A large one may take as long as its request. */
const smallMayTake = 10_000
/** In ms: how often the log may say that requests are turned away. */
const warnsEvery = 60_000

type Size = keyof typeof room
/** Which requests were turned away, and whether their sender alone had too many open. */
export type TurnedAway = { size: Size; limit: 'one-person' | 'all' }

/** A body that was let in. */
export type BodyRoom = {
  /** In ms: how long it may take to arrive. Null: as long as its request. */
  readonly mayTake: number | null
  /** Call with the bytes that arrived, before they are kept. @throws ServerRefusal too-busy */
  arrived(bytes: number): void
}

/**
 * Limits the memory and time that the bodies of all requests take together. A body takes its room as its bytes arrive
 * and keeps it until its request is answered. Each person has a share by what they announce, so that nobody can fill
 * the room, or keep it without sending anything.
 */
export class BodyMemory {
  readonly #free = { ...room }
  readonly #open = { small: new Map<string, number>(), large: new Map<string, number>() }
  readonly #clock: () => number
  readonly #onTurnedAway: (about: TurnedAway) => void
  readonly #warnedAt = new Map<string, number>()
  #paceMadeGoodAt = 0
  /**
   * @param clock in ms, never set back
   * @param onTurnedAway is told at most once a minute of the same
   */
  constructor(
    clock: () => number = () => performance.now(),
    onTurnedAway: (about: TurnedAway) => void = () => undefined,
  ) {
    this.#clock = clock
    this.#onTurnedAway = onTurnedAway
  }

  /**
   * Lets a body in, before any of it is read.
   * @param who the person; where nobody signs in, all are one
   * @throws ServerRefusal too-busy if there is no room
   */
  take(announced: number, who: string, until: Pick<ServerResponse, 'once'>): BodyRoom {
    const size = announced <= smallBody ? 'small' : 'large'
    const open = this.#open[size].get(who) ?? 0
    const wait = this.#waitFor(size)
    if (open > 0 && open + announced > share[size]) throw this.#tooBusy({ size, limit: 'one-person' }, 5_000)
    if (announced > this.#free[size]) throw this.#tooBusy({ size, limit: 'all' }, Math.max(wait, 5_000))
    if (wait > 0) throw this.#tooBusy({ size, limit: 'all' }, wait)
    this.#open[size].set(who, open + announced)
    let taken = 0
    until.once('close', () => {
      this.#free[size] += taken
      this.#close(size, who, announced)
    })
    return {
      mayTake: size === 'small' ? smallMayTake : null,
      arrived: (bytes) => {
        if (bytes > this.#free[size]) throw this.#tooBusy({ size, limit: 'all' }, 5_000, { Connection: 'close' })
        this.#free[size] -= bytes
        taken += bytes
        if (size === 'large') this.#paceMadeGoodAt = Math.max(this.#paceMadeGoodAt, this.#clock()) + timeFor(bytes)
      },
    }
  }

  /** In ms: how long until another body fits the pace. */
  #waitFor(size: Size): number {
    return size === 'large' ? Math.max(0, this.#paceMadeGoodAt - this.#clock() - mayBeAhead) : 0
  }

  #close(size: Size, who: string, announced: number): void {
    const left = (this.#open[size].get(who) ?? 0) - announced
    if (left > 0) this.#open[size].set(who, left)
    else this.#open[size].delete(who)
  }

  #tooBusy(about: TurnedAway, waitMs: number, headers: Record<string, string> = {}): ServerRefusal {
    const key = `${about.size} ${about.limit}`
    const now = this.#clock()
    if (now - (this.#warnedAt.get(key) ?? Number.NEGATIVE_INFINITY) >= warnsEvery) {
      this.#warnedAt.set(key, now)
      this.#onTurnedAway(about)
    }
    return new ServerRefusal('too-busy', undefined, { 'Retry-After': String(Math.ceil(waitMs / 1000)), ...headers })
  }
}

const timeFor = (bytes: number) => (bytes / pace) * 1000
