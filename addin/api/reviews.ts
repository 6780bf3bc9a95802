import { useQuery } from '@tanstack/react-query'
import { seeReviews } from '../../server/contract/review/review.ts'
import { useCall } from './api-context.ts'
import { ask } from './client.ts'

/**
 * P15: the reviews due by the end of this quarter. Each listing goes into the access ledger, so this never refetches
 * automatically.
 */
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
