import { queryOptions, useQuery } from '@tanstack/react-query'
import type { RestrictionSeen } from '../../server/contract/dossier.ts'
import { useCall } from './api-context.ts'
import type { Call } from './call.ts'
import { isColleague, isCustomer } from './customer-seen.ts'
import { isEvidence } from './evidence-seen.ts'
import { day, listOf, moment, number, oneOf, orNull, shaped, text, yesOrNo } from './shape.ts'
import { isConsidered, isTerms } from './terms-shape.ts'

type One<K extends 'letters' | 'passedOn' | 'representations' | 'circumstances' | 'reviews'> =
  RestrictionSeen[K][number]
type Answer = NonNullable<One<'representations'>['answer']>

const answer = orNull(shaped<Answer>({ outcome: text, reasons: text, answeredAt: moment, by: isColleague }))

const isSeen = shaped<RestrictionSeen>({
  restrictionId: text,
  escalationId: orNull(text),
  version: number,
  state: text,
  decidedAt: moment,
  decidedBy: isColleague,
  reasons: text,
  considered: orNull(isConsidered),
  terms: isTerms,
  inForceOn: orNull(day),
  liftedOn: orNull(day),
  reviewDue: orNull(day),
  customer: isCustomer,
  letters: listOf(
    shaped<One<'letters'>>({
      letterId: text,
      kind: text,
      state: oneOf('to-write', 'sent', 'not-notified'),
      sentOn: orNull(day),
    }),
  ),
  passedOn: listOf(
    shaped<One<'passedOn'>>({
      passedOnAt: moment,
      reminded: yesOrNo,
      forwarded: yesOrNo,
      channel: text,
      by: isColleague,
    }),
  ),
  representations: listOf(
    shaped<One<'representations'>>({
      representationId: text,
      receivedOn: day,
      account: orNull(text),
      evidence: orNull(isEvidence),
      acknowledgedOn: orNull(day),
      answer,
    }),
  ),
  circumstances: listOf(
    shaped<One<'circumstances'>>({
      circumstancesId: text,
      reportedAt: moment,
      what: text,
      service: orNull(text),
      by: isColleague,
      answer,
    }),
  ),
  reviews: listOf(
    shaped<One<'reviews'>>({ dueOn: day, reviewedAt: moment, outcome: text, reasons: text, by: isColleague }),
  ),
  proposesOtherOfficer: yesOrNo,
})

/** P14, P15: a restriction with everything that happened to it. Every look is in the access ledger. */
const seeRestrictionOptions = (call: Call, restrictionId: string) =>
  queryOptions({
    queryKey: ['restriction', restrictionId],
    queryFn: ({ signal }) =>
      call({ method: 'GET', path: `/api/restrictions/${restrictionId}`, answer: isSeen, signal }),
    staleTime: 60_000,
    // Opened, it shows what stands now: a mail may just have come that says so.
    refetchOnMount: 'always',
    refetchOnWindowFocus: false,
  })

export const useRestriction = (restrictionId: string) => useQuery(seeRestrictionOptions(useCall(), restrictionId))
