import { endOwnCalendarFeed, makeCalendarFeed, seeOwnCalendarFeed } from '../../cases/review/calendar-feed.ts'
import { seeReviews } from '../../cases/review/see-reviews.ts'
import * as calendar from '../../contract/review/calendar-feed.ts'
import * as contract from '../../contract/review/review.ts'
import { type Endpoint, reads, writes } from '../bind.ts'

export const reviewEndpoints: Endpoint[] = [
  reads(contract.seeReviews, ({ register }, act) => seeReviews(register, act)),
  reads(calendar.seeOwnCalendarFeed, ({ register }, act) => seeOwnCalendarFeed(register, act)),
  writes(calendar.makeCalendarFeed, (tx, act, { body }) => makeCalendarFeed(tx, act, body.secret)),
  writes(calendar.endOwnCalendarFeed, (tx, act) => endOwnCalendarFeed(tx, act)),
]
