import { queryOptions, useQuery } from '@tanstack/react-query'
import type { ProposalsWaiting } from '../../server/contract/proposal.ts'
import { useCall } from './api-context.ts'
import type { Call } from './call.ts'
import { proposalShape } from './see-customer.ts'
import { listOf, shaped, text, yesOrNo } from './shape.ts'

type Waiting = ProposalsWaiting['proposals'][number]

const isWaiting = shaped<ProposalsWaiting>({
  proposals: listOf(
    shaped<Waiting>({
      ...proposalShape,
      customer: shaped<Waiting['customer']>({ customerId: text, reference: text, name: text }),
    }),
  ),
  more: yesOrNo,
})

const proposalsOptions = (call: Call) =>
  queryOptions({
    queryKey: ['proposals'],
    queryFn: ({ signal }) => call({ method: 'GET', path: '/api/contact-points/proposals', answer: isWaiting, signal }),
    staleTime: 60_000,
  })

/** G, accuracy: what staff reported of all customers and waits for the register keeper. */
export const useProposals = () => useQuery(proposalsOptions(useCall()))
