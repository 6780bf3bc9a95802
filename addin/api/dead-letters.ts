import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCall } from './api-context.ts'
import type { Call } from './call.ts'
import { isObject, listOf, moment, number, shaped, text } from './shape.ts'

export type DeadLetter = {
  outboxId: string
  subject: string
  to: string
  attempts: number
  lastError: string
  since: string
}

const isDeadLetters = shaped<{ letters: DeadLetter[] }>({
  letters: listOf(
    shaped<DeadLetter>({ outboxId: text, subject: text, to: text, attempts: number, lastError: text, since: moment }),
  ),
})

/** Mail that could not be sent for good; for the register keeper. */
const deadLettersOptions = (call: Call) =>
  queryOptions({
    queryKey: ['dead-letters'],
    queryFn: ({ signal }) => call({ method: 'GET', path: '/api/dead-letters', answer: isDeadLetters, signal }),
    staleTime: 60_000,
    // Opened, it shows what stands now: a mail may just have come that says so.
    refetchOnMount: 'always',
  })

export const useDeadLetters = () => useQuery(deadLettersOptions(useCall()))

const revive = (call: Call, { key, outboxId }: { key: string; outboxId: string }) =>
  call({ method: 'POST', path: `/api/dead-letters/${outboxId}/revive`, key, answer: isObject })

/** Has such a mail tried again, as if it were new. */
export function useRevive() {
  const call = useCall()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (given: { key: string; outboxId: string }) => revive(call, given),
    onSuccess: () => {
      for (const name of ['dead-letters', 'work']) void queryClient.invalidateQueries({ queryKey: [name] })
    },
  })
}
