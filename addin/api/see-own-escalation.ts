import { queryOptions, useQuery } from '@tanstack/react-query'
import type { OwnEscalation } from '../../server/contract/escalation.ts'
import { useCall } from './api-context.ts'
import type { Call } from './call.ts'
import { listOf, moment, oneOf, orNull, shaped, text } from './shape.ts'

const isOwn = shaped<OwnEscalation>({
  escalationId: text,
  state: oneOf('pending', 'more-wanted', 'withdrawn', 'approved', 'declined', 'no-action', 'referred'),
  escalatedAt: moment,
  behaviours: listOf(oneOf('abusive', 'harassing', 'aggressive', 'impedes-administration')),
  account: orNull(text),
  question: orNull(text),
})

/** P10: what the person at the pane escalated, and what an officer asks of them. */
const ownEscalationOptions = (call: Call, escalationId: string) =>
  queryOptions({
    queryKey: ['escalation', escalationId, 'own'],
    queryFn: ({ signal }) =>
      call({ method: 'GET', path: `/api/escalations/${escalationId}/own`, answer: isOwn, signal }),
    staleTime: 60_000,
    // Opened, it shows what stands now: a mail may just have come that says so.
    refetchOnMount: 'always',
    refetchOnWindowFocus: false,
  })

export const useOwnEscalation = (escalationId: string) => useQuery(ownEscalationOptions(useCall(), escalationId))
