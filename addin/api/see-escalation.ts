import { queryOptions, useQuery } from '@tanstack/react-query'
import type { EscalationSeen } from '../../server/contract/dossier.ts'
import { useCall } from './api-context.ts'
import type { Call } from './call.ts'
import { isColleague, isCustomer } from './customer-seen.ts'
import { isEvidence } from './evidence-seen.ts'
import { listOf, moment, number, oneOf, orNull, shaped, text, yesOrNo } from './shape.ts'

const isSeen = shaped<EscalationSeen>({
  escalationId: text,
  version: number,
  state: oneOf('pending', 'more-wanted', 'withdrawn', 'approved', 'declined', 'no-action', 'referred'),
  escalatedAt: moment,
  service: orNull(text),
  by: isColleague,
  mine: yesOrNo,
  behaviours: listOf(oneOf('abusive', 'harassing', 'aggressive', 'impedes-administration')),
  account: orNull(text),
  question: orNull(text),
  evidence: listOf(isEvidence),
  customer: isCustomer,
  decision: orNull(
    shaped<NonNullable<EscalationSeen['decision']>>({
      outcome: text,
      reasons: orNull(text),
      decidedAt: moment,
      by: isColleague,
    }),
  ),
})

/** P10, P13: an escalation with its evidence. Every look is in the access ledger, so it is not asked for again by itself. */
const seeEscalationOptions = (call: Call, escalationId: string) =>
  queryOptions({
    queryKey: ['escalation', escalationId],
    queryFn: ({ signal }) => call({ method: 'GET', path: `/api/escalations/${escalationId}`, answer: isSeen, signal }),
    staleTime: 60_000,
    // Opened, it shows what stands now: a mail may just have come that says so.
    refetchOnMount: 'always',
    refetchOnWindowFocus: false,
  })

export const useEscalation = (escalationId: string) => useQuery(seeEscalationOptions(useCall(), escalationId))
