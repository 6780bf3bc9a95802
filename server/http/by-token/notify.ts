import { Hono } from 'hono'
import * as v from 'valibot'
import { actItself } from '../../cases/act-itself.ts'
import { recordReturned } from '../../cases/letter/settle-posting.ts'
import { smallBody } from '../../contract/route.ts'
import { idOfReference } from '../../post/notify/reference.ts'
import { askNow } from '../../register/letter/postings.ts'
import { readJson } from '../body.ts'
import type { Env, Needs } from '../exchange.ts'
import { json } from '../json.ts'
import { ServerRefusal } from '../problems.ts'
import { enforceToken } from './enforce-token.ts'

/**
 * All that counts in a callback: what our reference is about, and whether a letter came back, which has a
 * `notification_id` instead of an `id`.
 */
const callback = v.object({
  reference: v.pipe(v.string(), v.transform(idOfReference), v.string()),
  notification_id: v.optional(v.string()),
})

/**
 * P14: where GOV.UK Notify says that it has news of an e-mail, or that a letter came back. A delivery receipt is not
 * believed: it only makes the register ask, so that callbacks may come twice, late, or in another order. A callback
 * about a message that is not ours is accepted and ignored. A letter that came back before the register knows that it
 * went is refused, so that GOV.UK Notify calls again.
 */
export const notifyRoutes = ({ register, settings, council: now, clock, newId }: Needs) =>
  new Hono<Env>().post('/notify/callback', async (c) => {
    enforceToken(c.env.incoming, settings.notifyCallbackToken, 'notify-token-needed')
    const { success, output } = v.safeParse(callback, await readJson(c.env, smallBody, false))
    if (success) {
      const { reference: id } = output
      const act = await actItself({ settings, council: now, clock, newId })
      const outcome = await register.write(async (tx) => {
        if (output.notification_id !== undefined) return await recordReturned(tx, act, id)
        await askNow(tx, 'outbox', id, act.at)
        await askNow(tx, 'postings', id, act.at)
        return 'taken'
      })
      if (outcome === 'too-early') throw new ServerRefusal('returned-too-early')
    }
    return json(c.env, '{}', 200)
  })
