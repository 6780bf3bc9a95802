import { type UseQueryResult, useQueries } from '@tanstack/react-query'
import type { StandingAnswer } from '../../server/contract/standing.ts'
import { useCall } from '../api/api-context.ts'
import { asFailure, type Failure } from '../api/failure.ts'
import { standingOptions } from '../api/standing.ts'
import type { Answered } from './gravest.ts'

/** What the register said of several addresses. */
export type Standings = {
  answered: Answered[]
  /** An answer is still awaited, and none is known from before. */
  waiting: boolean
  /** The newest question went wrong; `answered` may hold what was known before. */
  failure: Failure | null
}

/** The register takes ten addresses at once. */
const batch = 10

/** Addresses as they are asked about, some at once. */
export const batchesOf = (addresses: string[]): string[][] =>
  Array.from({ length: Math.ceil(addresses.length / batch) }, (_, i) => addresses.slice(i * batch, (i + 1) * batch))

/** Asks for the standing of any number of addresses on one item. Stops asking when the item is left. */
export function useStandings(itemKey: string, addresses: string[], enabled: boolean): Standings {
  const call = useCall()
  return useQueries({
    queries: batchesOf(addresses).map((some) => ({ ...standingOptions(call, itemKey, some), enabled })),
    combine: together,
  })
}

/** What several questions brought. */
export function together(results: UseQueryResult<StandingAnswer>[]): Standings {
  const failed = results.find((result) => result.isError)
  return {
    answered: results.flatMap(({ data }) =>
      data ? data.standings.map((one) => ({ ...one, checkedAt: data.checkedAt })) : [],
    ),
    waiting: results.some((result) => result.isPending),
    failure: failed ? asFailure(failed.error) : null,
  }
}
