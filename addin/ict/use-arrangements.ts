import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { confirmArrangement, seeArrangements } from '../../server/contract/mail-arrangement/mail-arrangement.ts'
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

/** P13: ICT confirms that it is in place or removed, depending on its state. */
export function useConfirmArrangement() {
  const call = useCall()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (given: { key: string; id: string }) => ask(call, confirmArrangement, given),
    onSuccess: () => {
      for (const name of ['mail-arrangements', 'work']) void queryClient.invalidateQueries({ queryKey: [name] })
    },
  })
}
