import { RecentMap } from './recent-map.ts'

/**
 * One person's usage: all of it is refilled at `fullAt` (ms since 1970). `unsettled` of it was taken since `since` and
 * is known only to this server.
 */
type Bucket = { fullAt: number; unsettled: number; since: number }

/** Usage to add to the other servers' counts: when it began, and how long (in ms) it takes to refill. */
export type Unsettled = { since: number; ms: number }

const minute = 60_000
/** A minute's worth may be taken at once. At most as much again may be owed, whatever the other servers' clocks say. */
const longestDebt = 2 * minute

/** A token bucket for each person: it holds a minute's worth and refills over time. */
export class Buckets {
  /** Whoever is forgotten returns with a full bucket. */
  readonly #people = new RecentMap<Bucket>()
  readonly #perMinute: number
  /** The time to refill one, in ms. */
  readonly #worth: number
  /** What a server allows before it asks the others for their counts: a tenth. */
  readonly #portion: number
  constructor(perMinute: number) {
    this.#perMinute = perMinute
    this.#worth = minute / perMinute
    this.#portion = Math.max(1, Math.floor(perMinute / 10))
  }

  /** Takes `count`, or nothing. Returns how long (in ms) to wait until it can be taken; 0 if it was taken. */
  take(person: string, count: number, now: number): number {
    const bucket = this.#of(person, now)
    this.#people.set(person, bucket)
    // More than a minute's worth at once needs a full bucket and empties it.
    const wanted = Math.min(count, this.#perMinute)
    const fullAt = Math.max(bucket.fullAt, now) + wanted * this.#worth
    // The 0.001 ms tolerates rounding: parts may add up to slightly more than the whole.
    if (fullAt - now > minute + 0.001) return fullAt - now - minute
    bucket.fullAt = fullAt
    bucket.unsettled += wanted
    return 0
  }

  /** Refunds at once what was taken but not used. What the other servers already know of refills over time. */
  giveBack(person: string, count: number, now: number): void {
    const bucket = this.#of(person, now)
    const given = Math.min(count, this.#perMinute, bucket.unsettled)
    bucket.fullAt -= given * this.#worth
    bucket.unsettled -= given
  }

  /** How long, in ms, it takes to refill `count`. */
  worth(count: number): number {
    return count * this.#worth
  }

  /** How long (in ms) until the person's bucket is full again. */
  owed(person: string, now: number): number {
    return this.#of(person, now).fullAt - now
  }

  /** Usage that the other servers should know before this person takes more; null if it is less than `least`. */
  toSettle(person: string, now: number, least = this.#portion): Unsettled | null {
    const { unsettled, since } = this.#of(person, now)
    return unsettled < least ? null : { since, ms: unsettled * this.#worth }
  }

  /**
   * Adds the usage to the shared count with `add`, and adopts what the others leave the person. If that fails, the
   * usage is lost, so that it never counts twice.
   */
  async settle(
    person: string,
    unsettled: Unsettled,
    now: number,
    add: (unsettled: Unsettled) => Promise<number>,
  ): Promise<void> {
    const bucket = this.#of(person, now)
    bucket.unsettled = 0
    bucket.since = now
    this.#people.set(person, bucket)
    const fullAt = await add(unsettled)
    bucket.fullAt = Math.max(bucket.fullAt, Math.min(fullAt, now + longestDebt))
  }

  /** Usage below a portion refills within a minute and need not be shared. */
  #of(person: string, now: number): Bucket {
    const bucket = this.#people.get(person) ?? { fullAt: now, unsettled: 0, since: now }
    // Nobody can owe more than the longest debt. If so, the clock went back, and earlier usage no longer counts.
    const wentBack = bucket.fullAt - now > longestDebt
    if (wentBack) bucket.fullAt = now
    if (wentBack || bucket.since > now || now - bucket.since > minute) {
      bucket.unsettled = 0
      bucket.since = now
    }
    return bucket
  }
}
