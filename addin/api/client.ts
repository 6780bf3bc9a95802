import * as v from 'valibot'
import type { Answer, BodyInput, QueryInput, Route, Shape } from '../../server/contract/route.ts'
import type { Call } from './call.ts'
import { noteWriteEnded } from './ended-writes.ts'
import { asFailure } from './failure.ts'

/** The input of a call to a route. */
export type Input<R extends Route> = (R['path'] extends `${string}:id${string}` ? { id: string } : unknown) &
  (R extends { body: Shape } ? { body: BodyInput<R> } : unknown) &
  (R extends { query: Shape } ? { query: QueryInput<R> } : unknown) &
  // The same key and body take effect once, however often they are sent.
  (R extends { write: true } ? { key: string } : unknown) & {
    signal?: AbortSignal | undefined
    /** The time-out in milliseconds; eight seconds by default. */
    longest?: number
  }

type Given<R extends Route> = R extends { gives: string } ? Blob : Answer<R>

/**
 * Calls one route of the register. An answer that does not match the contract exactly counts as none: a proxy's page or
 * half an answer must never be read as "not on the register". Rejects with a Failure, or with an AbortError when
 * `signal` is aborted.
 */
export async function ask<const R extends Route>(call: Call, route: R, input: Input<R>): Promise<Given<R>> {
  const { id, query, body, key, signal, longest } = input as Partial<Record<'id' | 'key', string>> & {
    query?: Record<string, string>
    body?: unknown
    signal?: AbortSignal
    longest?: number
  }
  const sent = call<Given<R>>({
    method: route.method,
    path: pathOf(route, id, query),
    answer: (given): given is Given<R> => isAnswerTo(route, given),
    ...(route.gives && { file: true }),
    ...(body === undefined ? {} : { body }),
    ...(key === undefined ? {} : { key }),
    ...(signal && { signal }),
    ...(longest === undefined ? {} : { longest }),
  })
  return key === undefined ? await sent : await heard(key, sent)
}

/** Tells how the write under this key ended. */
const heard = <T>(key: string, sent: Promise<T>): Promise<T> =>
  sent.then(
    (answer) => {
      noteWriteEnded(key, { answer })
      return answer
    },
    (error: unknown) => {
      noteWriteEnded(key, { failure: asFailure(error) })
      throw error
    },
  )

/** The path of a route, for one record. */
export function pathOf({ path }: Route, id = '', query?: Record<string, string>): string {
  const at = path.replace(':id', encodeURIComponent(id))
  const asked = query ? String(new URLSearchParams(query)) : ''
  return asked ? `${at}?${asked}` : at
}

/** Whether a value is a valid answer of a route. */
export const isAnswerTo = <R extends Route>(route: R, given: unknown): given is Given<R> =>
  route.answer ? v.is(route.answer, given) : given instanceof Blob
