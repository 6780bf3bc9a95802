import type { LimitKind } from '../../policy/vocabulary-looks.ts'
import type { Person } from '../../policy/who-may.ts'
import type { Register } from '../../register/register.ts'
import { settleTaken } from '../../register/standing/look-ups.ts'
import { Buckets, type Unsettled } from './buckets.ts'

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
  async take(person: Person, count: number, now: number, key = keyOf(person)): Promise<number> {
    const unsettled = this.#buckets.toSettle(key, now)
    if (unsettled) await this.#settle(person, unsettled, now, key)
    return this.#buckets.take(key, count, now)
  }

  /** How much (in ms) of what the person with this key took is not made good yet, as far as this server knows. */
  owed(key: string, now: number): number {
    return this.#buckets.owed(key, now)
  }

  /** The same at all servers: they are asked, and hear of whatever little they have not heard of. @throws RegisterUnavailable */
  async owedToAll(person: Person, now: number): Promise<number> {
    const key = keyOf(person)
    const unsettled = this.#buckets.toSettle(key, now, Number.MIN_VALUE)
    if (unsettled) await this.#settle(person, unsettled, now, key)
    return this.#buckets.owed(key, now)
  }

  async #settle({ oid, tid }: Person, unsettled: Unsettled, now: number, key: string): Promise<void> {
    await this.#buckets.settle(key, unsettled, now, (taken) =>
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

/** A person as buckets know them. To be made once for a request: looking a long text up costs more when it is new. */
export const keyOf = ({ oid, tid }: Person) => `${oid} ${tid}`
