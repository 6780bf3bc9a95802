import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import {
  confirmArrangement,
  type MailArrangement,
  seeArrangements,
} from '../../../server/contract/mail-arrangement/mail-arrangement.ts'
import { readAgain } from '../../api/after-act.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'

/** P13: the mail arrangements, as ICT sees them. */
export function useArrangements() {
  const call = useCall()
  return useQuery({
    queryKey: ['mail-arrangements'],
    queryFn: ({ signal }) => ask(call, seeArrangements, { signal }),
    staleTime: 60_000,
    // Opening it refetches: an e-mail may just have announced a change.
    refetchOnMount: 'always',
  })
}

/**
 * P13: ICT confirms that what they see is in place or removed. The list is read again before they can press again.
 * @param onConfirmed gets what they saw: it may have left the list by the time that the list is read
 */
export function useConfirmArrangement(onConfirmed: (arrangement: MailArrangement) => void) {
  const call = useCall()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ key, arrangement }: { key: string; arrangement: MailArrangement }) =>
      ask(call, confirmArrangement, { key, id: arrangement.arrangementId, body: { seen: askedIn(arrangement) } }),
    onSuccess: (_, { arrangement }) => onConfirmed(arrangement),
    onSettled: () => readAgain(queryClient, ['mail-arrangements'], ['work']),
  })
}

/** What ICT is asked for with an arrangement, as they see it. */
export function askedIn(arrangement: MailArrangement) {
  const { state, addresses, forwardTo, exceptions, marks, groups, departments, since } = arrangement
  return { state, addresses, forwardTo, exceptions, marks, groups, departments, since }
}
