import { type Act, obey } from '../cases/act.ts'
import { keepLooks } from '../cases/audit/keep-looks.ts'
import type { Refusal } from '../policy/refusal.ts'
import type { Register } from '../register/register.ts'
import { claim, keepAnswer } from '../register/store/once-only.ts'
import type { Writing } from '../register/store.ts'
import type { Exchange } from './exchange.ts'
import { keyOf } from './limits/count-write.ts'
import { ServerRefusal } from './problems.ts'

type Write = {
  act: Act
  status: number
  /** Why this person may not get the stored answer of a repeated write, or null. */
  mayHave: Refusal | null
  work: (tx: Writing) => Promise<unknown>
}

/**
 * Does a write at most once for a person and an Idempotency-Key: the same request again gets the first answer again; a
 * different request with the same key is refused. Claim, work, access-ledger entries and stored answer are one
 * transaction. Anyone who has since lost the role for it no longer gets the stored answer.
 * @returns the answer as JSON text
 */
export async function once(exchange: Exchange, register: Register, { act, status, mayHave, work }: Write) {
  const key = keyOf(exchange)
  const person = { oid: act.by.oid, tid: act.by.tid }
  const { method, url = '' } = exchange.incoming
  // The path itself, not its pattern: the same key for another record is a different request.
  const route = `${method} ${url.split('?', 1)[0]}`
  const wanted = { key, person, route, bodyHash: exchange.bodyHash, at: act.at }
  obey(mayHave)
  return await register.write(async (tx) => {
    const claimed = await claim(tx, wanted)
    if (claimed.state === 'other-body') throw new ServerRefusal('idempotency-key-reused')
    exchange.isRepeated = claimed.state === 'answered'
    if (claimed.state === 'answered') {
      for (const [customerId, foundBy] of claimed.looks) act.looks.set(customerId, foundBy)
      await keepLooks(tx, act)
      return claimed
    }
    const given = { status, answer: JSON.stringify(await work(tx)), looks: [...act.looks] }
    await keepLooks(tx, act)
    await keepAnswer(tx, wanted, given)
    return given
  })
}
