import type { Act } from '../cases/act.ts'
import { recordLooks } from '../cases/audit/record-looks.ts'
import { mustBeInTrail } from '../register/audit/audit-trail.ts'
import type { Register } from '../register/register.ts'
import { claim, keepAnswer } from '../register/store/once-only.ts'
import type { Writing } from '../register/store.ts'
import type { Exchange } from './exchange.ts'
import { idempotencyKeyOf } from './limits/count-write.ts'
import { ServerRefusal } from './problems.ts'

type Write = {
  act: Act
  path: string
  status: number
  work: (tx: Writing) => Promise<unknown>
}

/**
 * Does a write at most once for a person and an Idempotency-Key: the same request again gets the first answer again; a
 * different request with the same key is refused. Claim, work, access-ledger entries and stored answer are one
 * transaction.
 * @returns the answer as JSON text
 */
export async function writeOnce(exchange: Exchange, register: Register, { act, path, status, work }: Write) {
  const key = idempotencyKeyOf(exchange)
  const person = { oid: act.by.oid, tid: act.by.tid }
  // The path itself, not its pattern: the same key for another record is a different request.
  const route = `${exchange.incoming.method} ${path}`
  const wanted = { key, person, route, bodyHash: exchange.bodyHash, at: act.at }
  return await register.write(async (tx) => {
    const claimed = await claim(tx, wanted)
    if (claimed.state === 'other-body') throw new ServerRefusal('idempotency-key-reused')
    exchange.isRepeated = claimed.state === 'answered'
    if (claimed.state === 'answered') {
      for (const [customerId, foundBy] of claimed.looks) act.looks.set(customerId, foundBy)
      await recordLooks(tx, act)
      return claimed
    }
    const given = { status, answer: JSON.stringify(await work(tx)), looks: [...act.looks] }
    mustBeInTrail(tx)
    await recordLooks(tx, act)
    await keepAnswer(tx, wanted, given)
    return given
  })
}
