import { Hono } from 'hono'
import { readFeed } from '../../cases/audit/feed.ts'
import { UnknownPosition } from '../../register/audit/feed.ts'
import type { Env, Needs } from '../exchange.ts'
import { ServerRefusal } from '../problems.ts'
import { enforceToken } from './enforce-token.ts'

/** Entries in one answer. */
const mostEntries = 1_000

/**
 * G: the audit trail and the access ledger as JSON lines, for a security monitoring system, with a token that can do
 * nothing else. `after`: the cursor of the last line that it has; an empty answer means that there is no more yet.
 */
export const feedRoutes = ({ register, settings }: Needs) =>
  new Hono<Env>().get('/feed/audit', async (c) => {
    enforceToken(c.env.incoming, settings.feedToken, 'feed-token-needed')
    const lines = await readFeed(register, c.req.query('after') ?? '', mostEntries).catch((error) => {
      throw error instanceof UnknownPosition ? new ServerRefusal('feed-cursor-unknown') : error
    })
    if (!lines) throw new ServerRefusal('feed-cursor-unknown')
    const headers = { ...c.env.headers.api, 'Content-Type': 'application/x-ndjson' }
    return new Response(lines.map(({ json }) => `${json}\n`).join(''), { headers })
  })
