import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Decided, Decision } from '../../server/contract/decision.ts'
import { useCall } from './api-context.ts'
import type { Call } from './call.ts'
import { asFailure } from './failure.ts'
import { moment, orNull, shaped, text } from './shape.ts'

const isDecided = shaped<Decided>({
  escalationId: text,
  state: text,
  decidedAt: moment,
  restrictionId: orNull(text),
  letterId: orNull(text),
})

export type ToDecide = { key: string; escalationId: string; decision: Decision }

/** P13: decides on an escalation, or asks for more. */
const decide = (call: Call, { key, escalationId, decision }: ToDecide) =>
  call({ method: 'POST', path: `/api/escalations/${escalationId}/decision`, body: decision, key, answer: isDecided })

/** What no longer fits what was seen: then it is looked at again, and the officer sees what holds now. */
export const isOvertaken = (error: unknown): boolean =>
  ['changed-meanwhile', 'already-decided', 'already-withdrawn'].includes(asFailure(error).told?.name ?? '')

export function useDecide() {
  const call = useCall()
  const queryClient = useQueryClient()
  const lookAgain = (_: unknown, { escalationId }: ToDecide) => {
    for (const queryKey of [['escalation', escalationId], ['work'], ['standing']]) {
      void queryClient.invalidateQueries({ queryKey })
    }
  }
  return useMutation({
    mutationFn: (given: ToDecide) => decide(call, given),
    onSuccess: lookAgain,
    onError: (error, given) => {
      if (isOvertaken(error)) lookAgain(error, given)
    },
  })
}
