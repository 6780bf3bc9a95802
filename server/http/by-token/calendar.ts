import { Hono } from 'hono'
import { findCalendar, readCalendar } from '../../cases/review/calendar-feed.ts'
import { reviewCalendar } from '../../letters/calendar.ts'
import type { Env, Needs } from '../exchange.ts'
import { ServerRefusal } from '../problems.ts'

/**
 * The calendar itself. Calendar programs do not sign in: anyone who knows the address can read it. The address is never
 * logged. Its 256-bit secret cannot be guessed, so guesses are not counted: each costs one indexed query, and counting
 * them would let strangers use up what a reviewer's own program needs.
 */
export const calendarRoutes = ({ register, settings, council: now, clock, newId, lookups }: Needs) =>
  new Hono<Env>().get('/calendar/:file', async (c) => {
    const [, secret] = /^([\w-]{43})\.ics$/.exec(c.req.param('file')) ?? []
    if (secret === undefined) throw new ServerRefusal('not-found')
    const at = clock()
    const council = await now.at(at)
    const feed = await findCalendar(register, { at, council }, secret)
    lookups.takeCalendar(feed.id, at)
    const reviews = await readCalendar(register, { at, council, newId }, feed)
    const headers = { ...c.env.headers.api, 'Content-Type': 'text/calendar; charset=utf-8' }
    return new Response(reviewCalendar(reviews, { council: council.name, publicUrl: settings.publicUrl, at }), {
      headers,
    })
  })
