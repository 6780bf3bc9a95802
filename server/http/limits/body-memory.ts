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
/** In ms: how long a whole request may take. */
export const requestMayTake = 120_000
/** In ms: how far a large body may be behind the speed that it needs for that, and still keep its reservation. */
const mayBeBehind = 5_000
/** In ms: how often the log may say that requests are turned away. */
const warnsEvery = 60_000

type Size = keyof typeof room
/** Which requests were turned away, and whether their sender alone had too many open. */
export type TurnedAway = { size: Size; limit: 'one-person' | 'all' }

/** In bytes: what a body announced, has of the room, and sent. */
type Reservation = { readonly announced: number; readonly since: number; held: number; arrived: number }

/** A body that was let in. */
export type BodyRoom = {
  /** In ms: how long it may take to arrive. Null: as long as its request. */
  readonly mayTake: number | null
  /** Call with the bytes that arrived, before they are kept. @throws ServerRefusal too-busy */
  arrived(bytes: number): void
}

/**
 * Limits the memory and time that the bodies of all requests take together. A large body reserves what it announces, so
 * that several at once never cut each other off: the next one is refused unread. If it arrives too slowly, others get
 * what has not come yet. A small one takes its room as its bytes arrive. Both keep it until the request is answered.
 * Each person has a share by what they announce, so that nobody can fill the room.
 */
export class BodyMemory {
  readonly #free = { ...room }
  readonly #open = { small: new Map<string, number>(), large: new Map<string, number>() }
  /** Large bodies that keep others from their room. */
  readonly #reserved = new Set<Reservation>()
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
    if (!this.#makeRoom(size, announced)) throw this.#tooBusy({ size, limit: 'all' }, Math.max(wait, 5_000))
    if (wait > 0) throw this.#tooBusy({ size, limit: 'all' }, wait)
    this.#open[size].set(who, open + announced)
    const body = { announced, since: this.#clock(), held: 0, arrived: 0 }
    if (size === 'large') {
      this.#hold(size, body, announced)
      this.#reserved.add(body)
    }
    until.once('close', () => {
      this.#reserved.delete(body)
      this.#free[size] += body.held
      this.#close(size, who, announced)
    })
    return {
      mayTake: size === 'small' ? smallMayTake : null,
      arrived: (bytes) => {
        const more = body.arrived + bytes - body.held
        if (more > 0) {
          if (!this.#makeRoom(size, more)) throw this.#tooBusy({ size, limit: 'all' }, 5_000, { Connection: 'close' })
          this.#hold(size, body, more)
        }
        body.arrived += bytes
        if (size === 'large') this.#paceMadeGoodAt = Math.max(this.#paceMadeGoodAt, this.#clock()) + timeFor(bytes)
      },
    }
  }

  #hold(size: Size, body: Reservation, bytes: number): void {
    this.#free[size] -= bytes
    body.held += bytes
  }

  /** Takes back what slow bodies have reserved and not sent, if that is needed. Returns whether so much is free. */
  #makeRoom(size: Size, wanted: number): boolean {
    if (size === 'large' && wanted > this.#free.large)
      for (const body of this.#reserved) if (this.#isBehind(body)) this.#hold(size, body, body.arrived - body.held)
    return wanted <= this.#free[size]
  }

  #isBehind({ announced, since, arrived }: Reservation): boolean {
    const due = (announced * (this.#clock() - since - mayBeBehind)) / requestMayTake
    return arrived < due
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
