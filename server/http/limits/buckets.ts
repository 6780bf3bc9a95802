/**
 * What one person took: everything is made good at `fullAt` (ms since 1970). Of it `unsettled` was taken since `since`
 * and is known to this server alone.
 */
type Bucket = { fullAt: number; unsettled: number; since: number }

/** What is to be added to the other servers' counts: taken since then, and how long (in ms) it takes to be made good. */
export type Unsettled = { since: number; ms: number }

const minute = 60_000
/** People remembered at once, at most; who has been away longest is forgotten, with a full bucket when they return. */
const mostPeople = 20_000
/** A minute's worth may be taken at once. As much again may be owed, whatever the other servers' clocks say. */
const longestDebt = 2 * minute

/** So much a minute for each, a minute's worth at once; what was taken comes back with time. */
export class Buckets {
  /** Who took something lately, and who did before them: the latter are forgotten, all together, when the former are many. */
  #lately = new Map<string, Bucket>()
  #before = new Map<string, Bucket>()
  readonly #perMinute: number
  /** What one of them is worth, in ms. */
  readonly #worth: number
  /** What a server lets through before it asks what the others have: a tenth. */
  readonly #portion: number
  constructor(perMinute: number) {
    this.#perMinute = perMinute
    this.#worth = minute / perMinute
    this.#portion = Math.max(1, Math.floor(perMinute / 10))
  }

  /** Takes `count`, or nothing. Gives how long (in ms) to wait until it can be taken; 0 where it was. */
  take(person: string, count: number, now: number): number {
    const bucket = this.#of(person, now)
    this.#remember(person, bucket)
    // More at once than a minute's worth needs a full bucket and empties it.
    const wanted = Math.min(count, this.#perMinute)
    const fullAt = Math.max(bucket.fullAt, now) + wanted * this.#worth
    // A thousandth of a millisecond: what is taken in parts may add up to a hair more than the whole.
    if (fullAt - now > minute + 0.001) return fullAt - now - minute
    bucket.fullAt = fullAt
    bucket.unsettled += wanted
    return 0
  }

  /** Makes good at once what was taken and not used. What the other servers have heard of is made good with time. */
  giveBack(person: string, count: number, now: number): void {
    const bucket = this.#of(person, now)
    const given = Math.min(count, this.#perMinute, bucket.unsettled)
    bucket.fullAt -= given * this.#worth
    bucket.unsettled -= given
  }

  /** What so many are worth, in ms: how long it takes until they are made good. */
  worth(count: number): number {
    return count * this.#worth
  }

  /** How much (in ms) of what the person took is not made good yet. */
  owed(person: string, now: number): number {
    return this.#of(person, now).fullAt - now
  }

  /** What others should know before this person takes more; null while it is little, less than `least`. */
  toSettle(person: string, now: number, least = this.#portion): Unsettled | null {
    const { unsettled, since } = this.#of(person, now)
    return unsettled < least ? null : { since, ms: unsettled * this.#worth }
  }

  /** Adds it to what the others know, by `add`, and takes over what they let the person take. Lost where that fails: never twice. */
  async settle(
    person: string,
    unsettled: Unsettled,
    now: number,
    add: (unsettled: Unsettled) => Promise<number>,
  ): Promise<void> {
    const bucket = this.#of(person, now)
    bucket.unsettled = 0
    bucket.since = now
    this.#remember(person, bucket)
    const fullAt = await add(unsettled)
    bucket.fullAt = Math.max(bucket.fullAt, Math.min(fullAt, now + longestDebt))
  }

  /** What was taken in a minute that ends below a portion is made good, and nobody need know of it. */
  #of(person: string, now: number): Bucket {
    const bucket = this.#lately.get(person) ?? this.#before.get(person) ?? { fullAt: now, unsettled: 0, since: now }
    // Nobody owes more than the longest debt: the clock has gone back, and what was taken then counts no more.
    const wentBack = bucket.fullAt - now > longestDebt
    if (wentBack) bucket.fullAt = now
    if (wentBack || bucket.since > now || now - bucket.since > minute) {
      bucket.unsettled = 0
      bucket.since = now
    }
    return bucket
  }

  #remember(person: string, bucket: Bucket): void {
    this.#lately.set(person, bucket)
    if (this.#lately.size < mostPeople / 2) return
    this.#before = this.#lately
    this.#lately = new Map()
  }
}
