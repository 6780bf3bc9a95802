import type { Person } from '../../policy/who-may.ts'
import type { Register } from '../../register/register.ts'
import { isAnswered } from '../../register/store/once-only.ts'
import { tooManyRefusal } from './rate-limit.ts'
import { SharedBuckets } from './shared-buckets.ts'

/** A write before its body is read: by whom, under which Idempotency-Key, and how many bytes it announces. */
export type IncomingWrite = { by: Person; at: Date; key: string; bytes: number }

/**
 * Limits how much each person may write in a minute, so that neither a faulty pane nor an attacker can fill the
 * register or the officers' mailboxes.
 */
export class WriteLimit {
  readonly #register: Register
  readonly #acts: SharedBuckets
  readonly #bytes: SharedBuckets
  constructor(perMinute: { acts: number; bytes: number }, register: Register) {
    this.#register = register
    this.#acts = new SharedBuckets(register, 'acts', perMinute.acts)
    this.#bytes = new SharedBuckets(register, 'bytes', perMinute.bytes)
  }

  /**
   * Takes a write from what the person has left; returns a function that refunds the act. A write that the register has
   * already answered is not a new act and always passes; its bytes still count, because they are read again.
   * @throws ServerRefusal too-many-writes, too-much-written; RegisterUnavailable
   */
  async take({ by, at, key, bytes }: IncomingWrite): Promise<() => void> {
    const now = at.getTime()
    const waitForAct = await this.#acts.take(by, 1, now)
    if (waitForAct > 0 && !(await this.#register.read((reading) => isAnswered(reading, key, by))))
      throw tooManyRefusal('too-many-writes', waitForAct)
    const giveBack = () => {
      if (waitForAct === 0) this.#acts.giveBack(by, 1, now)
    }
    const waitForBytes = await this.#bytes.take(by, bytes, now)
    if (waitForBytes === 0) return giveBack
    giveBack()
    throw tooManyRefusal('too-much-written', waitForBytes)
  }
}
