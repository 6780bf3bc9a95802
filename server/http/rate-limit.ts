import type { Act } from '../cases/act.ts'
import { keepWhoWasStopped } from '../cases/keep-stopped.ts'
import type { LookUpKind } from '../register/look-ups.ts'
import { settleLookUps } from '../register/look-ups.ts'
import type { Register } from '../register/register.ts'
import { Buckets } from './buckets.ts'
import { ServerRefusal } from './problems.ts'

/** Numbers and names are guessed more easily than addresses. */
const searchesPerMinute = 30
/** A page of the central log counts as so many look-ups: an officer turns pages, and nobody reads the whole of it out. */
const lookupsPerPage = 3
/** A calendar program reads a few times an hour. */
const readingsOfOneCalendar = 30
/** People remembered as stopped within this hour. */
const mostStopped = 1_000

/**
 * How many addresses, callers and pages each person may look up: against reading the register out bit by bit. Each server
 * counts by itself; of whoever takes more than a tenth of a minute's worth, all servers add it up in the register.
 */
export class RateLimit {
  readonly #register: Register
  readonly #kinds: Record<LookUpKind, Buckets>
  readonly #calendars = new Buckets(readingsOfOneCalendar)
  readonly #stopped = new Set<string>()
  constructor(addressesPerMinute: number, register: Register) {
    this.#register = register
    this.#kinds = {
      addresses: new Buckets(addressesPerMinute),
      searches: new Buckets(Math.min(searchesPerMinute, addressesPerMinute)),
      pages: new Buckets(Math.max(1, Math.floor(addressesPerMinute / lookupsPerPage))),
    }
  }

  /**
   * Takes `count` from what the person has left; where that is too few, it is kept in the ledger and the auditor is told.
   * @throws ServerRefusal too-many-lookups; RegisterUnavailable
   */
  async take(act: Act, kind: LookUpKind, count: number): Promise<void> {
    const { oid, tid } = act.by
    const now = act.at.getTime()
    const person = `${oid} ${tid}`
    const buckets = this.#kinds[kind]
    const unsettled = buckets.toSettle(person, now)
    if (unsettled) {
      await buckets.settle(person, unsettled, now, (taken) =>
        this.#register.look((tx) => settleLookUps(tx, { by: { oid, tid }, kind, ...taken })),
      )
    }
    const wait = buckets.take(person, count, now)
    if (wait === 0) return
    await this.#keepStopped(act)
    throw tooMany(wait)
  }

  /**
   * Takes one reading of a calendar that exists. Each is counted by itself: whatever strangers guess, and whatever
   * others read, closes nobody's own.
   * @throws ServerRefusal when none is left
   */
  takeCalendar(feedId: string, now: Date): void {
    const wait = this.#calendars.take(feedId, 1, now.getTime())
    if (wait > 0) throw tooMany(wait)
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
const tooMany = (wait: number) =>
  new ServerRefusal('too-many-lookups', undefined, { 'Retry-After': String(Math.ceil(wait / 1000)) })
