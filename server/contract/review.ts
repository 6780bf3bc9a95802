import { z } from '@hono/zod-openapi'
import { reviewOutcomes } from '../policy/vocabulary.ts'
import { day, id, moment } from './parts-zod.ts'

/** P15: the reviews that are due by the end of this quarter, overdue ones first. */
export const reviewsDue = z
  .object({
    quarterEndsOn: day,
    reviews: z.array(
      z.object({
        restrictionId: id,
        reference: z.string().openapi({ example: 'R-1A2B-3C4D' }),
        customerId: id,
        customer: z.object({
          name: z.string().nullable(),
          address: z.string().nullable(),
          number: z.string().nullable(),
        }),
        contact: z.string().openapi({ description: 'The name of the designated contact.' }),
        dueOn: day,
        daysOverdue: z.int().openapi({ description: '0 where it is not overdue.' }),
        lastReview: z.object({ outcome: z.enum(reviewOutcomes), reviewedAt: moment }).nullable(),
      }),
    ),
    more: z.boolean().openapi({ description: 'There are more than are listed; the first must be done first.' }),
  })
  .openapi('ReviewsDue')

const secret = z
  .string()
  .regex(/^[\w-]{43}$/, 'must be 32 bytes drawn at random, in Base64 (URL)')
  .openapi({ description: 'Drawn at random by who asks, so that no answer of the register ever holds it.' })

/** P15: an address of one’s own at which a calendar program finds the dates of reviews. Making one ends the one before. */
export const calendarFeedToMake = z.object({ secret }).openapi('CalendarFeedToMake')
const feed = z.object({ madeAt: moment, endsOn: day.openapi({ description: 'The last day on which it is answered.' }) })
export const calendarFeedMade = feed.openapi('CalendarFeedMade')
export const ownCalendarFeed = z.object({ feed: feed.nullable() }).openapi('OwnCalendarFeed')
export const calendarFeedEnded = z.object({ endedAt: moment }).openapi('CalendarFeedEnded')

export type ReviewsDue = z.infer<typeof reviewsDue>
export type CalendarFeed = z.infer<typeof feed>
