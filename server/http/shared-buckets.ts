import type { Person } from '../policy/who-may.ts'
import { type LimitKind, settleTaken } from '../register/look-ups.ts'
import type { Register } from '../register/register.ts'
import { Buckets } from './buckets.ts'

/**
 * A minute's worth of one kind for each person, at all servers together. Each server counts by itself; of whoever takes
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
   * Takes `count`, or nothing. Gives how long (in ms) to wait until it can be taken; 0 where it was.
   * @throws RegisterUnavailable
   */
  async take({ oid, tid }: Person, count: number, now: number): Promise<number> {
    await this.#settle({ oid, tid }, now)
    return this.#buckets.take(keyOf({ oid, tid }), count, now)
  }

  /**
   * Whether more than `much` (in ms) of what the person took is not made good yet. Once it is half of that here, the
   * other servers are asked, whatever little they have not heard of.
   * @throws RegisterUnavailable
   */
  async owesMore(person: Person, much: number, now: number): Promise<boolean> {
    const key = keyOf(person)
    if (this.#buckets.owed(key, now) <= much / 2) return false
    await this.#settle(person, now, Number.MIN_VALUE)
    return this.#buckets.owed(key, now) > much
  }

  async #settle({ oid, tid }: Person, now: number, least?: number): Promise<void> {
    const person = keyOf({ oid, tid })
    const unsettled = this.#buckets.toSettle(person, now, least)
    if (!unsettled) return
    await this.#buckets.settle(person, unsettled, now, (taken) =>
      this.#register.look((tx) => settleTaken(tx, { by: { oid, tid }, kind: this.#kind, ...taken })),
    )
  }

  /** What so many are worth, in ms: how long it takes until they are made good. */
  worth(count: number): number {
    return this.#buckets.worth(count)
  }

  /** What was taken and not used after all. */
  giveBack(person: Person, count: number, now: number): void {
    this.#buckets.giveBack(keyOf(person), count, now)
  }
}

/** A person as buckets know them. */
export const keyOf = ({ oid, tid }: Person) => `${oid} ${tid}`
