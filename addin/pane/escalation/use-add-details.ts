import { useMutation } from '@tanstack/react-query'
import { addEscalationDetails, type EscalationDetails } from '../../../server/contract/escalation/escalation.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'
import { longestEscalation } from './complete-escalation.ts'

type DetailsToAdd = { key: string; escalationId: string; details: EscalationDetails }

/** P10: adds details to the person's own escalation while nobody has acted on it. */
export function useAddDetails() {
  const call = useCall()
  return useMutation({
    mutationFn: ({ key, escalationId, details }: DetailsToAdd) =>
      ask(call, addEscalationDetails, {
        id: escalationId,
        key,
        body: details,
        // An original may be large.
        ...(details.evidence?.length ? { longest: longestEscalation } : {}),
      }),
  })
}
