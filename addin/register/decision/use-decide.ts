import { useMutation } from '@tanstack/react-query'
import { type Decision, decideEscalation } from '../../../server/contract/decision/decision.ts'
import { useAfterAct } from '../../api/after-act.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'
import { asFailure } from '../../api/failure.ts'

type ToDecide = { key: string; escalationId: string; decision: Decision }

/** The escalation changed after the officer opened it: it is refetched, so that they see its current state. */
export const isStale = (error: unknown): boolean =>
  ['changed-meanwhile', 'already-decided', 'already-withdrawn'].includes(asFailure(error).told?.name ?? '')

/** P13: decides on an escalation, or asks for more details. */
export function useDecide() {
  const call = useCall()
  const afterAct = useAfterAct()
  return useMutation({
    mutationFn: ({ key, escalationId, decision }: ToDecide) =>
      ask(call, decideEscalation, { id: escalationId, key, body: decision }),
    onSuccess: afterAct,
    onError: (error) => (isStale(error) ? afterAct() : undefined),
  })
}
