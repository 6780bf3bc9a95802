import { queryOptions, useQuery } from '@tanstack/react-query'
import type { RetentionPart, RetentionRan, RetentionRuns } from '../../server/contract/retention.ts'
import { useCall } from './api-context.ts'
import type { Call } from './call.ts'
import { type Check, day, isObject, listOf, moment, number, orNull, shaped, text } from './shape.ts'

export type Due = RetentionPart['entries'][number]
export type Counts = RetentionPart['counts']

const isCounts = ((given: unknown) => isObject(given) && Object.values(given).every(number)) as Check<Counts>

// Rules are words that only the keeper reads: a new one harms nobody.
const isRule = text as unknown as Check<Due['rule']>

const isPart = shaped<RetentionPart>({
  day,
  entries: listOf(
    shaped<Due>({ kind: text, id: text, reference: text, customerId: text, customer: text, rule: isRule, due: day }),
  ),
  counts: isCounts,
  next: orNull(text),
  periods: isCounts as unknown as Check<RetentionPart['periods']>,
})

/** G: what would be deleted today, a part of it. */
export const askRetention = (call: Call, after: string | null, signal: AbortSignal): Promise<RetentionPart> =>
  call({
    method: 'GET',
    path: after === null ? '/api/retention' : `/api/retention?after=${encodeURIComponent(after)}`,
    answer: isPart,
    signal,
    longest: 60_000,
  })

const isRan = shaped<RetentionRan>({ runId: text, counts: isCounts, next: orNull(text) })

/** G: deletes a part of what is due. */
export const runRetention = (
  call: Call,
  given: { runId: string | null; after: string | null },
  key: string,
): Promise<RetentionRan> =>
  call({ method: 'POST', path: '/api/retention/run', body: given, key, answer: isRan, longest: 60_000 })

const isRuns = shaped<RetentionRuns>({
  runs: listOf(
    shaped<RetentionRuns['runs'][number]>({
      runId: text,
      startedAt: moment,
      endedAt: orNull(moment),
      by: shaped<{ name: string }>({ name: text }),
      counts: isCounts,
    }),
  ),
})

const runsOptions = (call: Call) =>
  queryOptions({
    queryKey: ['retention-runs'],
    queryFn: ({ signal }) => call({ method: 'GET', path: '/api/retention/runs', answer: isRuns, signal }),
  })

/** G: the last runs. */
export const useRetentionRuns = () => useQuery(runsOptions(useCall()))
