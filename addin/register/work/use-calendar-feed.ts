import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import {
  endOwnCalendarFeed,
  makeCalendarFeed,
  seeOwnCalendarFeed,
} from '../../../server/contract/review/calendar-feed.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'

/** The person's calendar feed. Its secret address cannot be shown again. */
export function useCalendarFeed() {
  const call = useCall()
  return useQuery({
    queryKey: ['calendar-feed'],
    queryFn: ({ signal }) => ask(call, seeOwnCalendarFeed, { signal }),
  })
}

/** Makes a feed with a secret generated here; the previous one ends. */
export function useMakeCalendarFeed() {
  const call = useCall()
  const invalidate = useInvalidate()
  return useMutation({
    mutationFn: ({ key, secret }: { key: string; secret: string }) =>
      ask(call, makeCalendarFeed, { body: { secret }, key }),
    onSettled: invalidate,
  })
}

/** Ends the person's feed. */
export function useEndCalendarFeed() {
  const call = useCall()
  const invalidate = useInvalidate()
  return useMutation({
    mutationFn: ({ key }: { key: string }) => ask(call, endOwnCalendarFeed, { key }),
    onSettled: invalidate,
  })
}

/** After a failure too: where only the answer was lost, the address in use has changed. */
function useInvalidate() {
  const queryClient = useQueryClient()
  return () => queryClient.invalidateQueries({ queryKey: ['calendar-feed'] })
}
