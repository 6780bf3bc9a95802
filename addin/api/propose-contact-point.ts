import { useMutation } from '@tanstack/react-query'
import type { ContactPointProposed, ContactPointToPropose } from '../../server/contract/proposal.ts'
import { useCall } from './api-context.ts'
import type { Call } from './call.ts'
import { moment, shaped, text } from './shape.ts'

const isProposed = shaped<ContactPointProposed>({ proposalId: text, proposedAt: moment })

export type Proposal = { key: string; proposal: ContactPointToPropose }

/** G, accuracy: reports another address of a customer; the register keeper decides whether it counts. */
const proposeContactPoint = (call: Call, { key, proposal }: Proposal) =>
  call({ method: 'POST', path: '/api/contact-points/proposals', body: proposal, key, answer: isProposed })

export function useProposeContactPoint() {
  const call = useCall()
  return useMutation({ mutationFn: (given: Proposal) => proposeContactPoint(call, given) })
}
