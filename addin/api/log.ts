import { keepPreviousData, type QueryClient, queryOptions, useQuery } from '@tanstack/react-query'
import type {
  EscalationLogPage,
  EscalationLogQuestion,
  RestrictionLogPage,
  RestrictionLogQuestion,
} from '../../server/contract/log.ts'
import { useCall } from './api-context.ts'
import type { Call } from './call.ts'
import { type Check, day, listOf, number, orNull, shaped, text, yesOrNo } from './shape.ts'

export type LoggedRestriction = RestrictionLogPage['rows'][number]
export type LoggedEscalation = EscalationLogPage['rows'][number]

const isCustomer = shaped<LoggedRestriction['customer']>({
  name: orNull(text),
  address: orNull(text),
  number: orNull(text),
})

const cursors = {
  next: orNull(text),
  previous: orNull(text),
  total: shaped<RestrictionLogPage['total']>({ count: number, more: yesOrNo }),
}

// States and kinds are words that only officers read: a new one harms nobody.
const word = <T extends string>() => text as unknown as Check<T>

const isRestrictionLog = shaped<RestrictionLogPage>({
  rows: listOf(
    shaped<LoggedRestriction>({
      restrictionId: text,
      reference: text,
      customerId: text,
      customerReference: text,
      customer: isCustomer,
      state: word(),
      measures: listOf(word()),
      services: orNull(listOf(text)),
      contact: text,
      decidedOn: day,
      inForceOn: orNull(day),
      until: orNull(day),
      reviewDue: orNull(day),
      overdue: yesOrNo,
      letterOutstanding: yesOrNo,
      mailOutstanding: yesOrNo,
    }),
  ),
  ...cursors,
})

const isEscalationLog = shaped<EscalationLogPage>({
  rows: listOf(
    shaped<LoggedEscalation>({
      escalationId: text,
      reference: text,
      customerId: text,
      customerReference: text,
      customer: isCustomer,
      state: word(),
      service: orNull(text),
      behaviours: listOf(word()),
      escalatedOn: day,
      escalatedBy: text,
    }),
  ),
  ...cursors,
})

/** Milliseconds. An answer as young as this is the one that was asked for before there was a page to show it. */
const justAsked = 5000

/**
 * P15: a page of the log. Whoever is shown is in the access ledger, so it is not asked for again by itself; what was
 * shown stays until the next page is there.
 */
const logOptions = <T>(call: Call, which: string, body: object, answer: Check<T>) =>
  queryOptions({
    queryKey: ['log', which, body],
    queryFn: ({ signal }) => call({ method: 'POST', path: `/api/log/${which}`, body, answer, signal }),
    placeholderData: keepPreviousData,
    staleTime: justAsked,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })

const restrictionLog = (call: Call, asked: RestrictionLogQuestion) =>
  logOptions<RestrictionLogPage>(call, 'restrictions', asked, isRestrictionLog)

const escalationLog = (call: Call, asked: EscalationLogQuestion) =>
  logOptions<EscalationLogPage>(call, 'escalations', asked, isEscalationLog)

export const useRestrictionLog = (asked: RestrictionLogQuestion) => useQuery(restrictionLog(useCall(), asked))
export const useEscalationLog = (asked: EscalationLogQuestion) => useQuery(escalationLog(useCall(), asked))

/** The same questions, put before there is a page to show the answers: whoever then shows them waits for these. */
export const askRestrictionLog = (client: QueryClient, call: Call, asked: RestrictionLogQuestion) =>
  client.prefetchQuery(restrictionLog(call, asked))
export const askEscalationLog = (client: QueryClient, call: Call, asked: EscalationLogQuestion) =>
  client.prefetchQuery(escalationLog(call, asked))
