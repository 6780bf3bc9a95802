import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { endOwnCalendarFeed, makeCalendarFeed, seeOwnCalendarFeed } from '../../server/contract/review/calendar-feed.ts'
import { useCall } from '../api/api-context.ts'
import { ask } from '../api/client.ts'

/** The calendar address that one has; where it leads, nobody can be told again. */
export function useCalendarFeed() {
  const call = useCall()
  return useQuery({
    queryKey: ['calendar-feed'],
    queryFn: ({ signal }) => ask(call, seeOwnCalendarFeed, { signal }),
  })
}

/** Makes an address with a secret that was drawn here; the one before ends. */
export function useMakeCalendarFeed() {
  const call = useCall()
  const lookAgain = useLookAgain()
  return useMutation({
    mutationFn: ({ key, secret }: { key: string; secret: string }) =>
      ask(call, makeCalendarFeed, { body: { secret }, key }),
    onSuccess: lookAgain,
  })
}

/** Ends the address that one has. */
export function useEndCalendarFeed() {
  const call = useCall()
  const lookAgain = useLookAgain()
  return useMutation({
    mutationFn: ({ key }: { key: string }) => ask(call, endOwnCalendarFeed, { key }),
    onSuccess: lookAgain,
  })
}

function useLookAgain() {
  const queryClient = useQueryClient()
  return () => void queryClient.invalidateQueries({ queryKey: ['calendar-feed'] })
}
