import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { changeDuty, type DutyToChange, noteDuties, seePassedToYou } from '../../server/contract/duty/duty.ts'
import type { HeldDuty } from '../../server/policy/vocabulary-duties.ts'
import { readAgain } from './after-act.ts'
import { useCall } from './api-context.ts'
import { ask } from './client.ts'

/** P14: what was passed to the person as contact or deputy. */
export function usePassedToYou() {
  const call = useCall()
  return useQuery({
    queryKey: ['passed-to-you'],
    queryFn: ({ signal }) => ask(call, seePassedToYou, { signal }),
    staleTime: 60_000,
    // Opening it refetches: an e-mail may just have announced a change.
    refetchOnMount: 'always',
    refetchOnWindowFocus: false,
  })
}

/** What shows duties is out of date once one has changed. */
function useAfterChange() {
  const queryClient = useQueryClient()
  return () => readAgain(queryClient, ['passed-to-you', 'restriction', 'customer'], ['work'])
}

/** G: notes the requests and concerns in a message that was passed on. */
export function useNoteDuties() {
  const call = useCall()
  const onSuccess = useAfterChange()
  return useMutation({
    mutationFn: ({ passedOnId, holds, key }: { passedOnId: string; holds: HeldDuty[]; key: string }) =>
      ask(call, noteDuties, { id: passedOnId, body: { holds }, key }),
    onSuccess,
  })
}

/** P14: says that a duty is dealt with, is open after all, or was noted by mistake. */
export function useChangeDuty() {
  const call = useCall()
  const onSuccess = useAfterChange()
  return useMutation({
    mutationFn: ({ dutyId, become, key }: DutyToChange & { dutyId: string; key: string }) =>
      ask(call, changeDuty, { id: dutyId, body: { become }, key }),
    onSuccess,
  })
}
