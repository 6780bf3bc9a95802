import * as v from 'valibot'
import type { Answer, BodyGiven, QueryGiven, Route, Shape } from '../../server/contract/route.ts'
import type { Call } from './call.ts'

/** What a call of a route is given. */
export type Input<R extends Route> = (R['path'] extends `${string}:id${string}` ? { id: string } : unknown) &
  (R extends { body: Shape } ? { body: BodyGiven<R> } : R extends { takes: unknown } ? { body: Blob } : unknown) &
  (R extends { query: Shape } ? { query: QueryGiven<R> } : unknown) &
  // The same key and body are done once, however often they are sent.
  (R extends { write: true } ? { key: string } : unknown) & {
    signal?: AbortSignal | undefined
    /** Milliseconds; eight seconds unless said. */
    longest?: number
  }

type Given<R extends Route> = R extends { gives: string } ? Blob : Answer<R>

/**
 * Calls one route of the register. What is not exactly as the contract has it counts as no answer: a page from a proxy or
 * half an answer must never be read as "not on the register". Rejects with a Failure, or with an AbortError when `signal`
 * was used.
 */
export function ask<const R extends Route>(call: Call, route: R, input: Input<R>): Promise<Given<R>> {
  const { id, query, body, key, signal, longest } = input as Partial<Record<'id' | 'key', string>> & {
    query?: Record<string, string>
    body?: unknown
    signal?: AbortSignal
    longest?: number
  }
  return call<Given<R>>({
    method: route.method,
    path: pathOf(route, id, query),
    answer: (given): given is Given<R> => isAnswerTo(route, given),
    ...(route.gives ? { file: true } : {}),
    ...(body === undefined ? {} : { body }),
    ...(key === undefined ? {} : { key }),
    ...(signal ? { signal } : {}),
    ...(longest === undefined ? {} : { longest }),
  })
}

/** Where a route is, for one record. */
export function pathOf({ path }: Route, id = '', query?: Record<string, string>): string {
  const at = path.replace(':id', encodeURIComponent(id))
  const asked = query ? String(new URLSearchParams(query)) : ''
  return asked ? `${at}?${asked}` : at
}

/** Whether something is the answer of a route. */
export const isAnswerTo = <R extends Route>(route: R, given: unknown): given is Given<R> =>
  route.answer ? v.is(route.answer, given) : given instanceof Blob
