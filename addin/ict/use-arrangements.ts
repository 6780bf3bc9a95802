import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import {
  confirmArrangement,
  type MailArrangement,
  seeArrangements,
} from '../../server/contract/mail-arrangement/mail-arrangement.ts'
import { useCall } from '../api/api-context.ts'
import { ask } from '../api/client.ts'

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

/** P13: ICT confirms that what they see is in place or removed. What has changed meanwhile is read again. */
export function useConfirmArrangement() {
  const call = useCall()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ key, arrangement }: { key: string; arrangement: MailArrangement }) =>
      ask(call, confirmArrangement, { key, id: arrangement.arrangementId, body: { seen: askedIn(arrangement) } }),
    onSettled: () => {
      for (const name of ['mail-arrangements', 'work']) void queryClient.invalidateQueries({ queryKey: [name] })
    },
  })
}

/** What ICT is asked for with an arrangement, as they see it. */
export function askedIn(arrangement: MailArrangement) {
  const { state, addresses, forwardTo, exceptions, marks, groups, departments, since } = arrangement
  return { state, addresses, forwardTo, exceptions, marks, groups, departments, since }
}
