import { useMutation } from '@tanstack/react-query'
import type { EscalationDetails } from '../../server/contract/escalation.ts'
import { useCall } from './api-context.ts'
import type { Call } from './call.ts'
import { isFiled, longestEscalation } from './escalate.ts'

export type DetailsToAdd = { key: string; escalationId: string; details: EscalationDetails }

/** P10: adds details to one's own escalation while nobody has acted on it. */
const addDetails = (call: Call, { key, escalationId, details }: DetailsToAdd) =>
  call({
    method: 'PATCH',
    path: `/api/escalations/${encodeURIComponent(escalationId)}`,
    body: details,
    key,
    answer: isFiled,
    // An original may be large.
    ...(details.evidence?.length ? { longest: longestEscalation } : {}),
  })

export function useAddDetails() {
  const call = useCall()
  return useMutation({ mutationFn: (given: DetailsToAdd) => addDetails(call, given) })
}
