import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { CalendarFeed, ReviewsDue } from '../../server/contract/review.ts'
import { useCall } from './api-context.ts'
import type { Call } from './call.ts'
import { day, listOf, moment, number, oneOf, orNull, shaped, text, yesOrNo } from './shape.ts'

export type ReviewDue = ReviewsDue['reviews'][number]

const isReviewsDue = shaped<ReviewsDue>({
  quarterEndsOn: day,
  reviews: listOf(
    shaped<ReviewDue>({
      restrictionId: text,
      reference: text,
      customerId: text,
      customer: shaped<ReviewDue['customer']>({ name: orNull(text), address: orNull(text), number: orNull(text) }),
      contact: text,
      dueOn: day,
      daysOverdue: number,
      lastReview: orNull(
        shaped<NonNullable<ReviewDue['lastReview']>>({
          outcome: oneOf('continued', 'varied', 'lifted'),
          reviewedAt: moment,
        }),
      ),
    }),
  ),
  more: yesOrNo,
})

/** P15: what is due by the end of this quarter. Whoever is listed is in the access ledger, so it is not asked for again by itself. */
const reviewsOptions = (call: Call) =>
  queryOptions({
    queryKey: ['reviews'],
    queryFn: ({ signal }) => call({ method: 'GET', path: '/api/reviews', answer: isReviewsDue, signal }),
    staleTime: 60_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })

export const useReviews = () => useQuery(reviewsOptions(useCall()))

const isFeed = shaped<CalendarFeed>({ madeAt: moment, endsOn: day })
const isOwn = shaped<{ feed: CalendarFeed | null }>({ feed: orNull(isFeed) })

/** The calendar address that one has; where it leads, nobody can be told again. */
export function useCalendarFeed() {
  const call = useCall()
  return useQuery({
    queryKey: ['calendar-feed'],
    queryFn: ({ signal }) => call({ method: 'GET', path: '/api/calendar-feeds', answer: isOwn, signal }),
  })
}

/** Makes an address with a secret that was drawn here; the one before ends. */
export function useMakeCalendarFeed() {
  const call = useCall()
  const lookAgain = useLookAgain()
  return useMutation({
    mutationFn: ({ key, secret }: { key: string; secret: string }) =>
      call({ method: 'POST', path: '/api/calendar-feeds', body: { secret }, key, answer: isFeed }),
    onSuccess: lookAgain,
  })
}

export function useEndCalendarFeed() {
  const call = useCall()
  const lookAgain = useLookAgain()
  return useMutation({
    mutationFn: ({ key }: { key: string }) =>
      call({
        method: 'POST',
        path: '/api/calendar-feeds/end',
        key,
        answer: shaped<{ endedAt: string }>({ endedAt: moment }),
      }),
    onSuccess: lookAgain,
  })
}

function useLookAgain() {
  const queryClient = useQueryClient()
  return () => void queryClient.invalidateQueries({ queryKey: ['calendar-feed'] })
}
