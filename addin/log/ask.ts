import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import {
  type EscalationLogQuestion,
  type RestrictionLogQuestion,
  seeEscalationLog,
  seeRestrictionLog,
} from '../../server/contract/log.ts'
import { useCall } from '../api/api-context.ts'
import type { Call } from '../api/call.ts'
import { ask } from '../api/client.ts'
import type { Section } from '../parts/page/section.ts'
import { questionOf, readEscalationView, readRestrictionView } from './view.ts'

/**
 * P15: a page of the log. Whoever is shown is in the access ledger, so it is not asked for again by itself; what was
 * shown stays until the next page is there.
 */
const once = {
  placeholderData: keepPreviousData,
  // Milliseconds. An answer as young as this is the one that was asked for before there was a page to show it.
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

/** Asks for what the log's page begins with, before there is a page to show it: whoever then shows it waits for this. */
export const askForLog: NonNullable<Section['ask']> = ({ queryClient, call }, { rest, query }) =>
  rest[0] === 'escalations'
    ? queryClient.prefetchQuery(escalationLog(call, questionOf(readEscalationView(query))))
    : queryClient.prefetchQuery(restrictionLog(call, questionOf(readRestrictionView(query))))
