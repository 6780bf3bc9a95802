import { infiniteQueryOptions, queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { CustomerPage, Timeline, TimelineEvent } from '../../server/contract/customer.ts'
import type { WaitingProposal } from '../../server/contract/proposal.ts'
import { useCall } from './api-context.ts'
import type { Call } from './call.ts'
import { isColleague } from './customer-seen.ts'
import { isEntry } from './entry.ts'
import { type Check, day, listOf, moment, oneOf, orNull, shaped, text } from './shape.ts'

type One<K extends 'restrictions' | 'contactPoints'> = CustomerPage[K][number]
type Correctable = NonNullable<TimelineEvent['correctable']>

/** Kinds are words that only the register's own people read; new ones harm nobody. */
const word = text as Check<never>

const isEvent = shaped<TimelineEvent>({
  eventId: text,
  at: moment,
  by: orNull(isColleague),
  words: text,
  said: listOf(shaped<TimelineEvent['said'][number]>({ label: text, text })),
  opens: listOf(
    shaped<TimelineEvent['opens'][number]>({
      kind: oneOf('restriction', 'escalation', 'letter', 'evidence', 'customer'),
      id: text,
      label: text,
    }),
  ),
  corrections: listOf(
    shaped<TimelineEvent['corrections'][number]>({
      field: word,
      before: orNull(text),
      after: orNull(text),
      why: text,
      at: moment,
      by: isColleague,
    }),
  ),
  correctable: orNull(
    shaped<Correctable>({
      kind: word,
      id: text,
      fields: listOf(shaped<Correctable['fields'][number]>({ field: word, value: orNull(text) })),
    }),
  ),
  withdrawable: orNull(text),
  undoable: orNull(text),
})

const isTimeline = shaped<Timeline>({ events: listOf(isEvent), next: orNull(text) })

export const proposalShape: { [K in keyof WaitingProposal]-?: Check<WaitingProposal[K]> } = {
  proposalId: text,
  kind: oneOf('email', 'number', 'name'),
  value: text,
  why: text,
  proposedAt: moment,
  by: isColleague,
  belongsTo: orNull(isEntry),
}

const isPage = shaped<CustomerPage>({
  customerId: text,
  reference: text,
  name: text,
  joined: listOf(isEntry),
  standing: text,
  restrictions: listOf(
    shaped<One<'restrictions'>>({
      restrictionId: text,
      reference: text,
      state: text,
      inForceOn: orNull(day),
      reviewDue: orNull(day),
    }),
  ),
  contactPoints: listOf(
    shaped<One<'contactPoints'>>({
      contactPointId: text,
      kind: oneOf('email', 'number', 'name'),
      value: text,
      why: text,
      addedAt: moment,
      by: isColleague,
      removed: orNull(
        shaped<NonNullable<One<'contactPoints'>['removed']>>({
          at: moment,
          why: text,
          by: isColleague,
          correctedTo: orNull(text),
        }),
      ),
    }),
  ),
  proposals: listOf(shaped<WaitingProposal>(proposalShape)),
  timeline: isTimeline,
})

const customerOptions = (call: Call, id: string) =>
  queryOptions({
    queryKey: ['customer', id],
    queryFn: ({ signal }) => call({ method: 'GET', path: `/api/customers/${id}`, answer: isPage, signal }),
    staleTime: 60_000,
    refetchOnWindowFocus: false,
  })

/** G: a customer with their contact points and what happened, newest first. Every look is in the access ledger. */
export const useCustomer = (id: string) => useQuery(customerOptions(useCall(), id))

const olderOptions = (call: Call, id: string, from: string | null) =>
  infiniteQueryOptions({
    queryKey: ['customer', id, 'older', from],
    queryFn: ({ signal, pageParam }) =>
      call({
        method: 'POST',
        path: `/api/customers/${id}/timeline`,
        body: { before: pageParam },
        answer: isTimeline,
        signal,
      }),
    initialPageParam: from ?? '',
    getNextPageParam: ({ next }) => next,
    // Only when somebody asks for it: it is a look.
    enabled: false,
    refetchOnWindowFocus: false,
  })

/** The older part of a long timeline, part by part; `from` is where it begins. */
export const useOlder = (id: string, from: string | null) => useInfiniteQuery(olderOptions(useCall(), id, from))
