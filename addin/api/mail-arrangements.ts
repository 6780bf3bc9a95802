import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { MailArrangement } from '../../server/contract/work.ts'
import { useCall } from './api-context.ts'
import type { Call } from './call.ts'
import { isObject, listOf, moment, oneOf, orNull, shaped, text } from './shape.ts'

const isArrangements = shaped<{ arrangements: MailArrangement[] }>({
  arrangements: listOf(
    shaped<MailArrangement>({
      arrangementId: text,
      kind: oneOf('forward', 'block'),
      state: oneOf('to-make', 'in-place', 'to-remove', 'removed'),
      addresses: listOf(text),
      forwardTo: orNull(text),
      exceptions: listOf(text),
      since: moment,
      confirmedAt: orNull(moment),
      verifiedAt: orNull(moment),
    }),
  ),
})

/** P13: the mail arrangements, as ICT sees them. */
const arrangementsOptions = (call: Call) =>
  queryOptions({
    queryKey: ['mail-arrangements'],
    queryFn: ({ signal }) => call({ method: 'GET', path: '/api/mail-arrangements', answer: isArrangements, signal }),
    staleTime: 60_000,
    // Opened, it shows what stands now: a mail may just have come that says so.
    refetchOnMount: 'always',
  })

export const useArrangements = () => useQuery(arrangementsOptions(useCall()))

/** P13: ICT confirms that it is in place, or removed, as its state asks. */
const confirm = (call: Call, { key, arrangementId }: { key: string; arrangementId: string }) =>
  call({ method: 'POST', path: `/api/mail-arrangements/${arrangementId}/confirm`, key, answer: isObject })

export function useConfirmArrangement() {
  const call = useCall()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (given: { key: string; arrangementId: string }) => confirm(call, given),
    onSuccess: () => {
      for (const name of ['mail-arrangements', 'work']) void queryClient.invalidateQueries({ queryKey: [name] })
    },
  })
}
