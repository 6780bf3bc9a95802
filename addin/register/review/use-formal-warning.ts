import { useMutation, useQuery } from '@tanstack/react-query'
import {
  answerObjection,
  type ObjectionAnswer,
  type ObjectionToRecord,
  recordObjection,
  seeFormalWarning,
  withdrawFormalWarning,
} from '../../../server/contract/formal-warning.ts'
import { useAfterAct } from '../../api/after-act.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'

/** P10: a formal warning. Every view is recorded in the access ledger, so it is not refetched automatically. */
export function useFormalWarning(id: string) {
  const call = useCall()
  return useQuery({
    queryKey: ['formal-warning', id],
    queryFn: ({ signal }) => ask(call, seeFormalWarning, { id, signal }),
    staleTime: 60_000,
    refetchOnMount: 'always',
    refetchOnWindowFocus: false,
  })
}

export type WarningAct = { key: string; id: string } & (
  | { objection: Omit<ObjectionToRecord, 'formalWarningId'> }
  | { answer: ObjectionAnswer }
  | { why: string }
)

/** P10, P14: records an objection, answers it, or withdraws the warning. */
export function useChangeWarning() {
  const call = useCall()
  const afterAct = useAfterAct()
  return useMutation({
    mutationFn: ({ key, id, ...act }: WarningAct): Promise<unknown> => {
      if ('objection' in act)
        return ask(call, recordObjection, { key, body: { formalWarningId: id, ...act.objection } })
      if ('answer' in act) return ask(call, answerObjection, { id, key, body: act.answer })
      return ask(call, withdrawFormalWarning, { id, key, body: { why: act.why } })
    },
    onSettled: afterAct,
  })
}
