import type { Act } from '../../cases/act.ts'
import { recordHeavyLookUps } from '../../cases/audit/record-heavy-look-ups.ts'
import type { LookUpExcess, LookUpKind } from '../../policy/vocabulary-looks.ts'
import type { Register } from '../../register/register.ts'
import { addToDay } from '../../register/standing/look-ups.ts'
import { ServerRefusal } from '../problems.ts'
import { Buckets } from './buckets.ts'
import { DayTotals } from './day-totals.ts'
import type { LookUps } from './look-ups.ts'
import { bucketKeyOf, SharedBuckets } from './shared-buckets.ts'

/** Lower than for addresses: numbers and names are easier to guess. */
const searchesPerMinute = 30
/** How many look-ups a page of the central log counts as: an officer can turn pages, but not read it all out. */
const lookupsPerPage = 3
/** Per minute. A calendar program reads a few times an hour. */
const readingsOfOneCalendar = 30
/** In ms. */
const minute = 60_000
/**
 * The auditor is told about anyone who takes more of a minute's worth than this at a stretch: 210 addresses of 300.
 * Selecting a hundred messages at once comes to a hundred; a draft to a hundred people, checked when it is addressed
 * and when it is sent, to two hundred.
 */
const muchAtOnce = 0.7 * minute
/**
 * The auditor is told about anyone who takes more than this in a day: 6,000 addresses at 300 a minute. A day of 400
 * messages with three people on each, all opened twice, comes to 2,400; a hundred replies to three people, checked
 * three times, to 900; a hundred messages selected ten times, to 1,000; fifty callers looked up by number, to 500.
 */
const muchInADay = 20 * minute
/** What a server allows of a day before it tells the others: 200 addresses. */
const portionOfADay = muchInADay / 30
/** Notices remembered as given, so that nobody is recorded twice in the same hour. */
const mostTold = 1_000

/**
 * Limits how many addresses, callers and pages each person may look up, so that nobody can read out the register bit by
 * bit. The auditor is told about anyone who stays below the limit but looks up more than any work needs.
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

  /** Takes the look-ups that a request counts as. @throws ServerRefusal too-many-lookups; RegisterUnavailable */
  async takeAll(act: Act, lookUps: LookUps): Promise<void> {
    for (const kind in lookUps) await this.take(act, kind as LookUpKind, lookUps[kind as LookUpKind] ?? 0)
  }

  /**
   * Takes `count` from what the person has left. If too few are left, the ledger records it and the auditor is told.
   * @throws ServerRefusal too-many-lookups; RegisterUnavailable
   */
  async take(act: Act, kind: LookUpKind, count: number): Promise<void> {
    if (count === 0) return
    const { oid, tid } = act.by
    const now = act.at.getTime()
    const buckets = this.#kinds[kind]
    const key = bucketKeyOf(act.by)
    const wait = await buckets.take(act.by, count, now, key)
    if (wait > 0) {
      await this.#tell(act, 'stopped')
      throw tooManyRefusal('too-many-lookups', wait)
    }
    // Only half of it at this server: the other half may have been taken elsewhere.
    if (buckets.owed(key, now) > muchAtOnce / 2 && (await buckets.owedToAll(act.by, now)) > muchAtOnce)
      await this.#tell(act, 'many-at-once')
    const day = this.#days.add(key, buckets.worth(count), now)
    if (day === null) return
    const taken = await this.#register.look((tx) => addToDay(tx, { by: { oid, tid }, ...day }))
    if (taken > muchInADay) await this.#tell(act, 'many-in-a-day')
  }

  /**
   * Takes one reading of an existing calendar. Each calendar has its own count, so that neither strangers' guesses nor
   * other people's readings lock anybody out.
   * @throws ServerRefusal when none is left
   */
  takeCalendar(feedId: string, now: Date): void {
    const wait = this.#calendars.take(feedId, 1, now.getTime())
    if (wait > 0) throw tooManyRefusal('too-many-lookups', wait)
  }

  /** At most once an hour per person, so that repeated attempts cost the register nothing. */
  async #tell(act: Act, what: LookUpExcess): Promise<void> {
    const told = `${what} ${act.by.oid} ${act.by.tid} ${act.at.toISOString().slice(0, 13)}`
    if (this.#told.has(told)) return
    await recordHeavyLookUps(this.#register, act, what)
    if (this.#told.size >= mostTold) this.#told.clear()
    this.#told.add(told)
  }
}

/** @param wait in ms */
export const tooManyRefusal = (name: 'too-many-lookups' | 'too-many-writes' | 'too-much-written', wait: number) =>
  new ServerRefusal(name, undefined, { 'Retry-After': String(Math.ceil(wait / 1000)) })
