import { type UseQueryResult, useQueries } from '@tanstack/react-query'
import { useRef } from 'react'
import type { StandingAnswer } from '../../server/contract/standing/standing.ts'
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

/**
 * Asks for the standing of any number of addresses, ten in a question, and gives what each question brought. One that
 * went wrong is asked again by itself, also because somebody clicks into the pane: until there is an answer it went
 * wrong, or what they click would go away under them.
 */
export function useQuestions(key: string, addresses: string[], enabled: boolean): Standings[] {
  const call = useCall()
  const batches = inBatches(addresses)
  const questions = useQueries({
    queries: batches.map((some) => ({ ...standingOptions(call, key, some), enabled })),
    combine: each,
  })
  const failed = useRef(new Map<string, Failure>())
  return questions.map(({ again, ...now }, i) => {
    const which = `${key} ${batches[i]}`
    if (now.failure) failed.current.set(which, now.failure)
    const failure = again ? failed.current.get(which) : undefined
    return failure ? { ...now, waiting: false, failure } : now
  })
}

/** `again`: it went wrong, and is being asked anew. */
const each = (results: UseQueryResult<StandingAnswer>[]) =>
  results.map(({ data, error, isPending, errorUpdateCount }) => ({
    answered: data ? answeredIn(data) : [],
    waiting: isPending,
    failure: error ? asFailure(error) : null,
    again: isPending && errorUpdateCount > 0,
  }))

/** What several questions brought. */
export const together = (questions: Standings[]): Standings => ({
  answered: questions.flatMap(({ answered }) => answered),
  waiting: questions.some(({ waiting }) => waiting),
  failure: questions.find(({ failure }) => failure)?.failure ?? null,
})

/** The standing of any number of addresses on one item. Stops asking when the item is left. */
export const useStandings = (itemKey: string, addresses: string[], enabled: boolean): Standings =>
  together(useQuestions(itemKey, addresses, enabled))
