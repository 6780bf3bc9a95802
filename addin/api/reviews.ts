import { useQuery } from '@tanstack/react-query'
import { seeReviews } from '../../server/contract/review/review.ts'
import { useCall } from './api-context.ts'
import { ask } from './client.ts'

/** P15: what is due by the end of this quarter. Whoever is listed is in the access ledger, so it is not asked for again by itself. */
export function useReviews() {
  const call = useCall()
  return useQuery({
    queryKey: ['reviews'],
    queryFn: ({ signal }) => ask(call, seeReviews, { signal }),
    staleTime: 60_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
}
