import type { Context } from 'hono'
import type { z } from 'zod'
import { type Act, obey } from '../cases/act.ts'
import { keepLooks } from '../cases/keep-looks.ts'
import { claim, keepAnswer } from '../register/once-only.ts'
import type { Writing } from '../register/store.ts'
import { keyOf } from './count-write.ts'
import { type Answer, actOf, type Description, json } from './endpoint.ts'
import type { Env, Needs } from './exchange.ts'
import { ServerRefusal } from './problems.ts'

/**
 * Does a write at most once for a person and an Idempotency-Key: the same request again gets the first answer again,
 * another request with the same key is refused. Claim, work, looks and kept answer are one transaction. Whoever has lost
 * the role for it since gets nothing again.
 */
export async function once<D extends Description>(
  c: Context<Env>,
  needs: Needs,
  { status, may }: D,
  work: (tx: Writing, act: Act) => Promise<z.output<D['answer']>>,
): Promise<Answer<z.output<D['answer']>, D['status']>> {
  const key = keyOf(c.env)
  const act = actOf(c, needs)
  const person = { oid: act.by.oid, tid: act.by.tid }
  // The path itself, not its pattern: the same key for another record is another request.
  const route = `${c.req.method} ${c.req.path}`
  const wanted = { key, person, route, bodyHash: c.env.bodyHash, at: act.at }
  if (may) obey(may(c.env.person, c.req.valid('json' as never)))
  const first = await needs.register.write(async (tx) => {
    const claimed = await claim(tx, wanted)
    if (claimed.state === 'other-body') throw new ServerRefusal('idempotency-key-reused')
    c.env.isRepeated = claimed.state === 'answered'
    if (claimed.state === 'answered') {
      for (const [customerId, foundBy] of claimed.looks) act.looks.set(customerId, foundBy)
      await keepLooks(tx, act)
      return claimed
    }
    const given = { status, answer: JSON.stringify(await work(tx, act)), looks: [...act.looks] }
    await keepLooks(tx, act)
    await keepAnswer(tx, wanted, given)
    return given
  })
  return json(c, first.answer, first.status) as unknown as Answer<z.output<D['answer']>, D['status']>
}
