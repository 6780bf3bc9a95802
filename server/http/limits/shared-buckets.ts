import type { LimitKind } from '../../policy/vocabulary-looks.ts'
import type { Person } from '../../policy/who-may.ts'
import type { Register } from '../../register/register.ts'
import { settleUse } from '../../register/standing/look-ups.ts'
import { Buckets, type Unsettled } from './buckets.ts'

/**
 * A minute's worth of one kind for each person, across all servers. Each server counts on its own; once somebody takes
 * more than a tenth of a minute's worth, all servers add it up in the register.
 */
export class SharedBuckets {
  readonly #register: Register
  readonly #kind: LimitKind
  readonly #buckets: Buckets
  constructor(register: Register, kind: LimitKind, perMinute: number) {
    this.#register = register
    this.#kind = kind
    this.#buckets = new Buckets(perMinute)
  }

  /**
   * Takes `count`, or nothing. Returns how long (in ms) to wait until it can be taken; 0 if it was taken.
   * @throws RegisterUnavailable
   */
  async take(person: Person, count: number, now: number, key = bucketKeyOf(person)): Promise<number> {
    const unsettled = this.#buckets.toSettle(key, now)
    if (unsettled) await this.#settle(person, unsettled, now, key)
    return this.#buckets.take(key, count, now)
  }

  /** How long (in ms) until this person's bucket is full again, as far as this server knows. */
  owed(key: string, now: number): number {
    return this.#buckets.owed(key, now)
  }

  /** The same across all servers. Passes on usage they have not heard of, however small. @throws RegisterUnavailable */
  async owedToAll(person: Person, now: number): Promise<number> {
    const key = bucketKeyOf(person)
    const unsettled = this.#buckets.toSettle(key, now, Number.MIN_VALUE)
    if (unsettled) await this.#settle(person, unsettled, now, key)
    return this.#buckets.owed(key, now)
  }

  async #settle({ oid, tid }: Person, unsettled: Unsettled, now: number, key: string): Promise<void> {
    await this.#buckets.settle(key, unsettled, now, (taken) =>
      this.#register.look((tx) => settleUse(tx, { by: { oid, tid }, kind: this.#kind, ...taken })),
    )
  }

  /** How long, in ms, it takes to refill `count`. */
  worth(count: number): number {
    return this.#buckets.worth(count)
  }

  /** Refunds what was taken but not used. */
  giveBack(person: Person, count: number, now: number): void {
    this.#buckets.giveBack(bucketKeyOf(person), count, now)
  }
}

/** The key of a person's bucket. Make it once per request: looking up a freshly made long string costs more. */
export const bucketKeyOf = ({ oid, tid }: Person) => `${oid} ${tid}`
