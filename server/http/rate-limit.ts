import type { Act } from '../cases/act.ts'
import { keepWhoWasStopped } from '../cases/keep-stopped.ts'
import type { LookUpKind } from '../register/look-ups.ts'
import type { Register } from '../register/register.ts'
import { Buckets } from './buckets.ts'
import { ServerRefusal } from './problems.ts'
import { SharedBuckets } from './shared-buckets.ts'

/** Numbers and names are guessed more easily than addresses. */
const searchesPerMinute = 30
/** A page of the central log counts as so many look-ups: an officer turns pages, and nobody reads the whole of it out. */
const lookupsPerPage = 3
/** A calendar program reads a few times an hour. */
const readingsOfOneCalendar = 30
/** People remembered as stopped within this hour. */
const mostStopped = 1_000

/** How many addresses, callers and pages each person may look up: against reading the register out bit by bit. */
export class RateLimit {
  readonly #register: Register
  readonly #kinds: Record<LookUpKind, SharedBuckets>
  readonly #calendars = new Buckets(readingsOfOneCalendar)
  readonly #stopped = new Set<string>()
  constructor(addressesPerMinute: number, register: Register) {
    this.#register = register
    this.#kinds = {
      addresses: new SharedBuckets(register, 'addresses', addressesPerMinute),
      searches: new SharedBuckets(register, 'searches', Math.min(searchesPerMinute, addressesPerMinute)),
      pages: new SharedBuckets(register, 'pages', Math.max(1, Math.floor(addressesPerMinute / lookupsPerPage))),
    }
  }

  /**
   * Takes `count` from what the person has left; where that is too few, it is kept in the ledger and the auditor is told.
   * @throws ServerRefusal too-many-lookups; RegisterUnavailable
   */
  async take(act: Act, kind: LookUpKind, count: number): Promise<void> {
    const wait = await this.#kinds[kind].take(act.by, count, act.at.getTime())
    if (wait === 0) return
    await this.#keepStopped(act)
    throw tooMany('too-many-lookups', wait)
  }

  /**
   * Takes one reading of a calendar that exists. Each is counted by itself: whatever strangers guess, and whatever
   * others read, closes nobody's own.
   * @throws ServerRefusal when none is left
   */
  takeCalendar(feedId: string, now: Date): void {
    const wait = this.#calendars.take(feedId, 1, now.getTime())
    if (wait > 0) throw tooMany('too-many-lookups', wait)
  }

  /** Once an hour for a person: whoever goes on trying costs the register nothing. */
  async #keepStopped(act: Act): Promise<void> {
    const stopped = `${act.by.oid} ${act.by.tid} ${act.at.toISOString().slice(0, 13)}`
    if (this.#stopped.has(stopped)) return
    await keepWhoWasStopped(this.#register, act)
    if (this.#stopped.size >= mostStopped) this.#stopped.clear()
    this.#stopped.add(stopped)
  }
}

/** @param wait in ms */
export const tooMany = (name: 'too-many-lookups' | 'too-many-writes' | 'too-much-written', wait: number) =>
  new ServerRefusal(name, undefined, { 'Retry-After': String(Math.ceil(wait / 1000)) })
