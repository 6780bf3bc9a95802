import { queryOptions, useQuery } from '@tanstack/react-query'
import { type Me, seeMe } from '../../server/contract/settings/me.ts'
import { useCall } from './api-context.ts'
import type { Call } from './call.ts'
import { ask, isAnswerTo } from './client.ts'
import { asFailure, untilNextTry } from './failure.ts'

/** Who is signed in, and the council's settings that the pane needs. */
export const fetchMe = (call: Call, signal?: AbortSignal) => ask(call, seeMe, { signal })

/** Keeps the last answer, so that a pane opened while the register is down still knows the council's words. */
export type Remembered = { get(): string | null; set(answer: string): void }

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

export const useMe = (remembered: Remembered) => useQuery(meOptions(useCall(), remembered))

/** The last answer kept on this device, if any. */
export function readRemembered(remembered: Remembered): Me | undefined {
  try {
    const given: unknown = JSON.parse(remembered.get() ?? 'null')
    return isAnswerTo(seeMe, given) ? given : undefined
  } catch {
    return undefined
  }
}
