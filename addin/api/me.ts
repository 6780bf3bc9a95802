import { queryOptions, useQuery } from '@tanstack/react-query'
import { type Me, seeMe } from '../../server/contract/settings/me.ts'
import { useCall } from './api-context.ts'
import type { Call } from './call.ts'
import { ask, isAnswerTo } from './client.ts'

/** Who is signed in, and what the pane needs of the council's settings. */
export const askMe = (call: Call, signal?: AbortSignal) => ask(call, seeMe, { signal })

/** Where the last answer is kept, so that a pane opened while the register is away still knows the council's words. */
export type Remembered = { get(): string | null; set(answer: string): void }

const meOptions = (call: Call, remembered: Remembered) =>
  queryOptions({
    queryKey: ['me'],
    queryFn: async ({ signal }) => {
      const me = await askMe(call, signal)
      remembered.set(JSON.stringify(me))
      return me
    },
    initialData: () => fromBefore(remembered),
    // What is remembered serves at once, and is asked for again all the same.
    initialDataUpdatedAt: 0,
    staleTime: 10 * 60_000,
  })

export const useMe = (remembered: Remembered) => useQuery(meOptions(useCall(), remembered))

/** The last answer, where there was one on this device. */
export function fromBefore(remembered: Remembered): Me | undefined {
  try {
    const given: unknown = JSON.parse(remembered.get() ?? 'null')
    return isAnswerTo(seeMe, given) ? given : undefined
  } catch {
    return undefined
  }
}
