import { type UseQueryResult, useQueries } from '@tanstack/react-query'
import { useRef } from 'react'
import type { StandingAnswer } from '../../server/contract/standing.ts'
import { useCall } from '../api/api-context.ts'
import { asFailure, type Failure } from '../api/failure.ts'
import { inBatches, standingOptions } from '../api/standing.ts'
import { type Answered, answeredIn } from './gravest.ts'

/** What the register said of several addresses. */
export type Standings = {
  answered: Answered[]
  /** An answer is still awaited, and none is known from before. */
  waiting: boolean
  /** The newest question went wrong; `answered` may hold what was known before. */
  failure: Failure | null
}

/** Asks for the standing of any number of addresses on one item. Stops asking when the item is left. */
export function useStandings(itemKey: string, addresses: string[], enabled: boolean): Standings {
  const call = useCall()
  const now = useQueries({
    queries: inBatches(addresses).map((some) => ({ ...standingOptions(call, itemKey, some), enabled })),
    combine: together,
  })
  const failed = useRef<Failure | null>(null)
  if (now.failure) failed.current = now.failure
  // It is asked again by itself, also because somebody clicks into the pane: what they click must not go away under them.
  return now.again && failed.current ? { ...now, waiting: false, failure: failed.current } : now
}

/** What several questions brought. `again`: one that failed is being asked anew. */
export function together(results: UseQueryResult<StandingAnswer>[]): Standings & { again: boolean } {
  const failed = results.find((result) => result.isError)
  return {
    answered: results.flatMap(({ data }) => (data ? answeredIn(data) : [])),
    waiting: results.some((result) => result.isPending),
    failure: failed ? asFailure(failed.error) : null,
    again: results.some((result) => result.isPending && result.errorUpdateCount > 0),
  }
}
