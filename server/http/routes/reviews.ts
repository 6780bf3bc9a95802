import { endOwnCalendarFeed, makeCalendarFeed, seeOwnCalendarFeed } from '../../cases/calendar-feed.ts'
import { seeReviews } from '../../cases/see-reviews.ts'
import * as calendar from '../../contract/calendar-feed.ts'
import * as contract from '../../contract/review.ts'
import { mayHaveCalendarFeed } from '../../policy/calendar-feed.ts'
import { type Endpoint, reads, writes } from '../bind.ts'

export const reviewEndpoints: Endpoint[] = [
  reads(contract.seeReviews, ({ register }, act) => seeReviews(register, act)),
  reads(calendar.seeOwnCalendarFeed, ({ register }, act) => seeOwnCalendarFeed(register, act)),
  writes(calendar.makeCalendarFeed, (tx, act, { body }) => makeCalendarFeed(tx, act, body.secret), {
    may: mayHaveCalendarFeed,
  }),
  writes(calendar.endOwnCalendarFeed, (tx, act) => endOwnCalendarFeed(tx, act), { may: mayHaveCalendarFeed }),
]
