import * as v from 'valibot'
import { day, moment } from '../parts.ts'
import { read, write } from '../route.ts'
import { object } from '../schemas.ts'

/** P15: a personal address where a calendar program finds the review dates. */
export const calendarFeedToMake = object({
  /** The caller draws it at random, so that no response of the register ever contains it. */
  secret: v.pipe(v.string(), v.regex(/^[\w-]{43}$/, 'must be 32 bytes drawn at random, in Base64 (URL)')),
})

export const calendarFeedMade = object({
  madeAt: moment,
  /** The last day on which it works. */
  endsOn: day,
})

export const ownCalendarFeed = object({ feed: v.nullable(calendarFeedMade) })

export const calendarFeedEnded = object({ endedAt: moment })

export const seeOwnCalendarFeed = read('/api/calendar-feeds', ['AuthorisingOfficer', 'Reviewer'], {
  summary: 'The calendar of reviews that the person who asks has, without its address',
  answer: ownCalendarFeed,
  counts: 'nobody',
})

export const makeCalendarFeed = write('/api/calendar-feeds', ['AuthorisingOfficer', 'Reviewer'], {
  summary: 'Make an address at which a calendar program finds the dates of reviews; the one before ends',
  body: calendarFeedToMake,
  answer: calendarFeedMade,
  status: 201,
  refusals: ['not-a-post-holder', 'calendar-secret-used'],
  counts: 'nobody',
})

export const endOwnCalendarFeed = write('/api/calendar-feeds/end', 'everybody', {
  summary: 'End one’s own calendar address, also after losing the role',
  answer: calendarFeedEnded,
  refusals: ['unknown-calendar-feed'],
  counts: 'nobody',
})

export type CalendarFeed = v.InferOutput<typeof calendarFeedMade>
export type OwnCalendarFeed = v.InferOutput<typeof ownCalendarFeed>
export type CalendarFeedEnded = v.InferOutput<typeof calendarFeedEnded>
