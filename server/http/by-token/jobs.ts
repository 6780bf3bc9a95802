import { Hono } from 'hono'
import { checkMailFlowDaily } from '../../cases/mail-arrangement/check-mail-flow.ts'
import { largeBody } from '../../contract/route.ts'
import { readFile } from '../body.ts'
import type { Env, Needs } from '../exchange.ts'
import { json } from '../json.ts'
import { ServerRefusal } from '../problems.ts'
import { isSameSecret } from './same-secret.ts'

/**
 * P13: where a scheduled job sends the rules of Exchange, with a token that can do nothing else. Nobody signs in. It
 * learns how many rules differ, and nothing about customers. Sending the same again is harmless.
 */
export const jobRoutes = ({ register, settings, council: now, clock, newId }: Needs) =>
  new Hono<Env>().post('/jobs/mail-rules', async (c) => {
    const { authorization = '' } = c.env.incoming.headers
    if (settings.mailCheckToken === null || !isSameSecret(authorization, `Bearer ${settings.mailCheckToken}`))
      throw new ServerRefusal('mail-check-token-needed', undefined, {
        'WWW-Authenticate': 'Bearer',
        Connection: 'close',
      })
    const { bytes } = await readFile(c.env, largeBody, ['application/json'], 'not-json')
    const at = clock()
    const council = await now.at(at)
    const { publicUrl, originalsQuota } = settings
    const act = { at, newId, council, publicUrl, originalsQuota, looks: new Map() }
    const found = await register.write((tx) => checkMailFlowDaily(tx, act, bytes))
    return json(c.env, JSON.stringify(found), 200)
  })
