import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import {
  type EscalationLogQuestion,
  type RestrictionLogQuestion,
  seeEscalationLog,
  seeRestrictionLog,
} from '../../../server/contract/log.ts'
import { useCall } from '../../api/api-context.ts'
import type { Call } from '../../api/call.ts'
import { ask } from '../../api/client.ts'
import type { Section } from '../../parts/page/section.ts'
import { questionOf, readEscalationView, readRestrictionView } from './view.ts'

/**
 * P15: a page of the log. Everyone shown is recorded in the access ledger, so it is never refetched automatically; the
 * last page stays on the screen until the next arrives.
 */
const once = {
  placeholderData: keepPreviousData,
  // Milliseconds: long enough to use the answer prefetched while the page was loading.
  staleTime: 5000,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
}

const restrictionLog = (call: Call, asked: RestrictionLogQuestion) =>
  queryOptions({
    queryKey: ['log', 'restrictions', asked],
    queryFn: ({ signal }) => ask(call, seeRestrictionLog, { body: asked, signal }),
    ...once,
  })

const escalationLog = (call: Call, asked: EscalationLogQuestion) =>
  queryOptions({
    queryKey: ['log', 'escalations', asked],
    queryFn: ({ signal }) => ask(call, seeEscalationLog, { body: asked, signal }),
    ...once,
  })

export const useRestrictionLog = (asked: RestrictionLogQuestion) => useQuery(restrictionLog(useCall(), asked))
export const useEscalationLog = (asked: EscalationLogQuestion) => useQuery(escalationLog(useCall(), asked))

/** Prefetches the log's first data before the page is drawn; the page then waits for the same answer. */
export const fetchLog: NonNullable<Section['ask']> = ({ queryClient, call }, { rest, query }) =>
  rest[0] === 'escalations'
    ? queryClient.prefetchQuery(escalationLog(call, questionOf(readEscalationView(query))))
    : queryClient.prefetchQuery(restrictionLog(call, questionOf(readRestrictionView(query))))
