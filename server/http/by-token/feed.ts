import { Hono } from 'hono'
import { readFeed } from '../../cases/audit/feed.ts'
import { UnknownPosition } from '../../register/audit/feed.ts'
import type { Env, Needs } from '../exchange.ts'
import { ServerRefusal } from '../problems.ts'
import { isSameSecret } from './same-secret.ts'

/** Entries in one answer. */
const mostEntries = 1_000

/**
 * G: the audit trail and the access ledger as JSON lines, for a security monitoring system, with a token that can do
 * nothing else. `after`: the cursor of the last line that it has; an empty answer means that there is no more yet.
 */
export const feedRoutes = ({ register, settings }: Needs) =>
  new Hono<Env>().get('/feed/audit', async (c) => {
    const { authorization = '' } = c.env.incoming.headers
    if (settings.feedToken === null || !isSameSecret(authorization, `Bearer ${settings.feedToken}`))
      throw new ServerRefusal('feed-token-needed', undefined, { 'WWW-Authenticate': 'Bearer' })
    const lines = await readFeed(register, c.req.query('after') ?? '', mostEntries).catch((error) => {
      throw error instanceof UnknownPosition ? new ServerRefusal('feed-cursor-unknown') : error
    })
    if (!lines) throw new ServerRefusal('feed-cursor-unknown')
    const headers = { ...c.env.headers.api, 'Content-Type': 'application/x-ndjson' }
    return new Response(lines.map(({ json }) => `${json}\n`).join(''), { headers })
  })
