import { type UseQueryResult, useQueries, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { StandingAnswer, ToConfirm } from '../../../server/contract/standing/standing.ts'
import { useCall } from '../../api/api-context.ts'
import { asFailure, type Failure } from '../../api/failure.ts'
import { type Asker, inBatches, standingOptions } from '../../api/standing.ts'
import { type Answered, answeredIn } from './gravest.ts'
import { restrictedBefore } from './restricted-before.ts'

/** The register's answers about several addresses. */
export type Standings = {
  answered: Answered[]
  toConfirm: ToConfirm[]
  /** An answer is pending, and none is known from before. */
  waiting: boolean
  /** The latest request failed; `answered` may hold earlier answers. */
  failure: Failure | null
}

/**
 * Asks for the standing of any number of addresses, ten in a request, and returns the result of each request. A failed
 * request is retried automatically, also when somebody clicks into the pane. During the retry it still counts as
 * failed, or the button they click would disappear under the pointer.
 */
export function useQuestions(key: string, addresses: string[], asker: Asker, enabled: boolean): Standings[] {
  const call = useCall()
  const client = useQueryClient()
  const batches = inBatches(addresses)
  const questions = useQueries({
    queries: batches.map((some) => ({ ...standingOptions(call, key, some, asker), enabled })),
    combine: each,
  })
  const failed = useRef(new Map<string, Failure>())
  return questions.map(({ again, ...now }, i) => {
    const which = `${key} ${asker.service} ${batches[i]}`
    if (now.failure) failed.current.set(which, now.failure)
    const failure = again ? failed.current.get(which) : undefined
    const known = now.isAnswered
      ? now
      : { ...now, answered: restrictedBefore(client, key, asker.mailbox, batches[i] ?? []) }
    return failure ? { ...known, waiting: false, failure } : known
  })
}

/** `again`: it failed, and is being retried. */
const each = (results: UseQueryResult<StandingAnswer>[]) =>
  results.map(({ data, error, isPending, errorUpdateCount }) => ({
    answered: data ? answeredIn(data) : [],
    isAnswered: data !== undefined,
    toConfirm: data?.toConfirm ?? [],
    waiting: isPending,
    failure: error ? asFailure(error) : null,
    again: isPending && errorUpdateCount > 0,
  }))

const idOf = (one: ToConfirm) => (one.kind === 'warning' ? one.warningId : one.passedOnId)
const withoutDuplicates = (all: ToConfirm[]) => [...new Map(all.map((one) => [idOf(one), one])).values()]

/** Combines the results of several requests. */
export const mergeStandings = (questions: Standings[]): Standings => ({
  answered: questions.flatMap(({ answered }) => answered),
  toConfirm: withoutDuplicates(questions.flatMap(({ toConfirm }) => toConfirm)),
  waiting: questions.some(({ waiting }) => waiting),
  failure: questions.find(({ failure }) => failure)?.failure ?? null,
})

/** The standing of any number of addresses on one item. Cancels its requests when the person leaves the item. */
export const useStandings = (itemKey: string, addresses: string[], asker: Asker, enabled: boolean): Standings =>
  mergeStandings(useQuestions(itemKey, addresses, asker, enabled))
