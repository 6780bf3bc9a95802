import { hash } from 'node:crypto'
import type { Person } from './exchange.ts'
import { ServerRefusal } from './problems.ts'

type Bucket = { left: number; at: number }

/** Numbers and names are guessed more easily than addresses. */
const searchesPerMinute = 30
/** A page of the central log counts as so many look-ups: an officer turns pages, and nobody reads the whole of it out. */
const lookupsPerPage = 3
/** A calendar program reads a few times an hour; all of them together, guessing included, no more than this. */
const readingsOfOneCalendar = 30
const readingsOfAllCalendars = 600
/** People remembered at once; whoever has been away longest is forgotten first, with a full bucket when they return. */
const mostPeople = 20_000

/** How many addresses, and how many callers, each person may look up: against reading the register out bit by bit. */
export class RateLimit {
  readonly #addresses: Buckets
  readonly #searches: Buckets
  readonly #pages: Buckets
  readonly #calendars = new Buckets(readingsOfOneCalendar)
  readonly #allCalendars = new Buckets(readingsOfAllCalendars)
  constructor(addressesPerMinute: number) {
    this.#addresses = new Buckets(addressesPerMinute)
    this.#searches = new Buckets(Math.min(searchesPerMinute, addressesPerMinute))
    this.#pages = new Buckets(Math.max(1, Math.floor(addressesPerMinute / lookupsPerPage)))
  }

  /** Takes `count` addresses from what the person has left. @throws ServerRefusal when that is too few */
  take(person: Person, count: number, now: Date): void {
    this.#addresses.take(person, count, now.getTime())
  }

  /** Takes one look-up by number, name or address for a call. @throws ServerRefusal when none is left */
  takeSearch(person: Person, now: Date): void {
    this.#searches.take(person, 1, now.getTime())
  }

  /** Takes one reading of a calendar by its secret address. @throws ServerRefusal when none is left */
  takeCalendar(secret: string, now: Date): void {
    const at = now.getTime()
    this.#calendars.take({ oid: hash('sha256', secret, 'base64'), tid: 'calendar' }, 1, at)
    this.#allCalendars.take({ oid: 'all', tid: 'calendar' }, 1, at)
  }

  /** Takes one page of the central log. @throws ServerRefusal when none is left */
  takePage(person: Person, now: Date): void {
    this.#pages.take(person, 1, now.getTime())
  }
}

class Buckets {
  readonly #buckets = new Map<string, Bucket>()
  readonly #perMinute: number
  constructor(perMinute: number) {
    this.#perMinute = perMinute
  }

  take({ oid, tid }: Pick<Person, 'oid' | 'tid'>, count: number, now: number): void {
    const key = `${oid} ${tid}`
    const bucket = this.#buckets.get(key) ?? { left: this.#perMinute, at: now }
    const passed = Math.max(0, now - bucket.at)
    const left = Math.min(this.#perMinute, bucket.left + (passed * this.#perMinute) / 60_000)
    // More at once than a minute's worth needs a full bucket and empties it.
    const wanted = Math.min(count, this.#perMinute)
    this.#remember(key, { left: left < wanted ? left : left - wanted, at: now })
    if (left < wanted) {
      const seconds = Math.ceil(((wanted - left) * 60) / this.#perMinute)
      throw new ServerRefusal('too-many-lookups', undefined, { 'Retry-After': String(seconds) })
    }
  }

  /** Puts the bucket at the end of the map, so that the one longest out of use stands first. */
  #remember(key: string, bucket: Bucket): void {
    this.#buckets.delete(key)
    this.#buckets.set(key, bucket)
    if (this.#buckets.size <= mostPeople) return
    for (const oldest of this.#buckets.keys()) {
      this.#buckets.delete(oldest)
      return
    }
  }
}
