import type { Act } from '../../cases/act.ts'
import { keepLookingUp } from '../../cases/audit/keep-looking-up.ts'
import type { HowMany, LookUpKind } from '../../policy/vocabulary-looks.ts'
import type { Register } from '../../register/register.ts'
import { addToDay } from '../../register/standing/look-ups.ts'
import { ServerRefusal } from '../problems.ts'
import { Buckets } from './buckets.ts'
import { DayTotals } from './day-totals.ts'
import type { LookUps } from './look-ups.ts'
import { keyOf, SharedBuckets } from './shared-buckets.ts'

/** Numbers and names are guessed more easily than addresses. */
const searchesPerMinute = 30
/** A page of the central log counts as so many look-ups: an officer turns pages, and nobody reads the whole of it out. */
const lookupsPerPage = 3
/** A calendar program reads a few times an hour. */
const readingsOfOneCalendar = 30
/** In ms. */
const minute = 60_000
/**
 * More of a minute's worth than this at a stretch is told to the auditor: 210 addresses of 300. A hundred messages
 * selected at once come to a hundred, and a draft to a hundred people, checked when it is addressed and when it is sent,
 * to two hundred. */
const muchAtOnce = 0.7 * minute
/**
 * More than so many minutes' worth in a day is told to the auditor: 6,000 addresses at 300 a minute. A day of 400
 * messages with three people on each, all opened twice, comes to 2,400; a hundred replies to three people, checked three
 * times, to 900; a hundred messages selected ten times, to 1,000; fifty callers looked up by number, to 500.
 */
const muchInADay = 20 * minute
/** What a server lets through of a day before it tells the others: 200 addresses. */
const portionOfADay = muchInADay / 30
/** Notices remembered as given: who goes on is not written down again. */
const mostTold = 1_000

/**
 * How many addresses, callers and pages each person may look up: against reading the register out bit by bit. Whoever
 * stays below the limit and still looks up more than anybody's work needs is told to the auditor.
 */
export class RateLimit {
  readonly #register: Register
  readonly #kinds: Record<LookUpKind, SharedBuckets>
  readonly #days = new DayTotals(portionOfADay)
  readonly #calendars = new Buckets(readingsOfOneCalendar)
  readonly #told = new Set<string>()
  constructor(addressesPerMinute: number, register: Register) {
    this.#register = register
    this.#kinds = {
      addresses: new SharedBuckets(register, 'addresses', addressesPerMinute),
      searches: new SharedBuckets(register, 'searches', Math.min(searchesPerMinute, addressesPerMinute)),
      pages: new SharedBuckets(register, 'pages', Math.max(1, Math.floor(addressesPerMinute / lookupsPerPage))),
    }
  }

  /** Takes what a request counts as. @throws ServerRefusal too-many-lookups; RegisterUnavailable */
  async takeAll(act: Act, lookUps: LookUps): Promise<void> {
    for (const kind in lookUps) await this.take(act, kind as LookUpKind, lookUps[kind as LookUpKind] ?? 0)
  }

  /**
   * Takes `count` from what the person has left; where that is too few, it is kept in the ledger and the auditor is told.
   * @throws ServerRefusal too-many-lookups; RegisterUnavailable
   */
  async take(act: Act, kind: LookUpKind, count: number): Promise<void> {
    if (count === 0) return
    const { oid, tid } = act.by
    const now = act.at.getTime()
    const buckets = this.#kinds[kind]
    const key = keyOf(act.by)
    const wait = await buckets.take(act.by, count, now, key)
    if (wait > 0) {
      await this.#tell(act, 'stopped')
      throw tooMany('too-many-lookups', wait)
    }
    // Half of it here: the other half may have been taken elsewhere.
    if (buckets.owed(key, now) > muchAtOnce / 2 && (await buckets.owedToAll(act.by, now)) > muchAtOnce)
      await this.#tell(act, 'many-at-once')
    const day = this.#days.add(key, buckets.worth(count), now)
    if (day === null) return
    const taken = await this.#register.look((tx) => addToDay(tx, { by: { oid, tid }, ...day }))
    if (taken > muchInADay) await this.#tell(act, 'many-in-a-day')
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

  /** Once in its while for a person: whoever goes on trying costs the register nothing. */
  async #tell(act: Act, what: HowMany): Promise<void> {
    const told = `${what} ${act.by.oid} ${act.by.tid} ${act.at.toISOString().slice(0, 13)}`
    if (this.#told.has(told)) return
    await keepLookingUp(this.#register, act, what)
    if (this.#told.size >= mostTold) this.#told.clear()
    this.#told.add(told)
  }
}

/** @param wait in ms */
export const tooMany = (name: 'too-many-lookups' | 'too-many-writes' | 'too-much-written', wait: number) =>
  new ServerRefusal(name, undefined, { 'Retry-After': String(Math.ceil(wait / 1000)) })
