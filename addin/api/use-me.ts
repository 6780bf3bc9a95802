import { queryOptions, useQuery } from '@tanstack/react-query'
import { useCall } from './api-context.ts'
import type { Call } from './call.ts'
import { asFailure, untilNextTry } from './failure.ts'
import { fetchMe, type Remembered, readRemembered } from './me.ts'

const meOptions = (call: Call, remembered: Remembered) =>
  queryOptions({
    queryKey: ['me'],
    queryFn: async ({ signal }) => {
      const me = await fetchMe(call, signal)
      remembered.set(JSON.stringify(me))
      return me
    },
    initialData: () => readRemembered(remembered),
    // The remembered answer is used at once, but refreshed anyway.
    initialDataUpdatedAt: 0,
    staleTime: 10 * 60_000,
    refetchInterval: ({ state }) => (state.error ? untilNextTry(asFailure(state.error)) : false),
  })

/** Who is signed in, from the last answer on this device until the register has answered. */
export const useMe = (remembered: Remembered) => useQuery(meOptions(useCall(), remembered))
