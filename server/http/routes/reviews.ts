import { Hono } from 'hono'
import {
  endOwnCalendarFeed,
  findCalendar,
  makeCalendarFeed,
  readCalendar,
  seeOwnCalendarFeed,
} from '../../cases/calendar-feed.ts'
import { seeReviews } from '../../cases/see-reviews.ts'
import {
  calendarFeedEnded,
  calendarFeedMade,
  calendarFeedToMake,
  ownCalendarFeed,
  reviewsDue,
} from '../../contract/review.ts'
import { reviewCalendar } from '../../letters/calendar.ts'
import { mayHaveCalendarFeed } from '../../policy/calendar-feed.ts'
import { actOf, answer, takes } from '../endpoint.ts'
import type { Env, Needs } from '../exchange.ts'
import { nobodyTold, onePage } from '../look-ups-old.ts'
import { once } from '../once-only-old.ts'
import { ServerRefusal } from '../problems.ts'

const due = {
  summary: 'P15: the reviews that are due by the end of this quarter, overdue ones first',
  answer: reviewsDue,
  status: 200,
  write: false,
  refusals: ['not-authorised'],
  lookUps: onePage,
} as const

const own = {
  summary: 'The calendar of reviews that the person who asks has, without its address',
  answer: ownCalendarFeed,
  status: 200,
  write: false,
  refusals: ['not-authorised'],
  lookUps: nobodyTold,
} as const

const make = {
  summary: 'Make an address at which a calendar program finds the dates of reviews; the one before ends',
  body: calendarFeedToMake,
  answer: calendarFeedMade,
  status: 201,
  write: true,
  refusals: ['not-authorised', 'calendar-secret-used'],
  lookUps: nobodyTold,
  may: mayHaveCalendarFeed,
} as const

const end = {
  summary: 'End one’s own calendar address',
  answer: calendarFeedEnded,
  status: 200,
  write: true,
  refusals: ['not-authorised', 'unknown-calendar-feed'],
  lookUps: nobodyTold,
  may: mayHaveCalendarFeed,
} as const

export const reviewRoutes = (needs: Needs) =>
  new Hono<Env>()
    .get('/api/reviews', takes(due), async (c) => answer(c, await seeReviews(needs.register, actOf(c, needs)), 200))
    .get('/api/calendar-feeds', takes(own), async (c) =>
      answer(c, await seeOwnCalendarFeed(needs.register, actOf(c, needs)), 200),
    )
    .post('/api/calendar-feeds', takes(make), (c) =>
      once(c, needs, make, (tx, act) => makeCalendarFeed(tx, act, c.req.valid('json').secret)),
    )
    .post('/api/calendar-feeds/end', takes(end), (c) => once(c, needs, end, endOwnCalendarFeed))

/**
 * The calendar itself. Calendar programs do not sign in: whoever knows the address reads it. It stands in no log. Its
 * secret of 256 bits cannot be guessed, so guesses are not counted: each costs one query by an index, and to count them
 * would let strangers use up what a reviewer's own program needs.
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
