import { z } from '@hono/zod-openapi'
import { contactPointKinds } from '../policy/vocabulary.ts'
import { why } from './contact-point.ts'
import { id, moment } from './parts-zod.ts'

/** G, accuracy: another address, number or name of a customer; it counts once the register keeper accepts it. */
export const contactPointToPropose = z
  .object({
    customerId: id,
    kind: z.enum(contactPointKinds),
    value: z.string().trim().min(1).max(320),
    why: z.string().trim().min(1).max(1000),
  })
  .openapi('ContactPointToPropose')

export const contactPointProposed = z.object({ proposalId: id, proposedAt: moment }).openapi('ContactPointProposed')

export const proposalWithdrawn = z.object({ proposalId: id, withdrawnAt: moment }).openapi('ProposalWithdrawn')

const colleague = z.object({ name: z.string() })

/** What was reported and waits for the register keeper; `belongsTo` is the other entry that has it already. */
export const waitingProposal = z
  .object({
    proposalId: id,
    kind: z.enum(contactPointKinds),
    value: z.string(),
    why: z.string(),
    proposedAt: moment,
    by: colleague,
    belongsTo: z.object({ customerId: id, reference: z.string() }).nullable(),
  })
  .openapi('WaitingProposal')

/** Over all customers, oldest first. `more`: others wait behind these. */
export const proposalsWaiting = z
  .object({
    proposals: z.array(
      waitingProposal.extend({ customer: z.object({ customerId: id, reference: z.string(), name: z.string() }) }),
    ),
    more: z.boolean(),
  })
  .openapi('ProposalsWaiting')

export const proposalRefusal = z.object({ reason: why }).openapi('ProposalRefusal')
export const proposalDecided = z
  .object({ proposalId: id, customerId: id, state: z.enum(['accepted', 'refused']), decidedAt: moment })
  .openapi('ProposalDecided')

export type WaitingProposal = z.infer<typeof waitingProposal>
export type ProposalsWaiting = z.infer<typeof proposalsWaiting>
export type ProposalDecided = z.infer<typeof proposalDecided>
export type ContactPointToPropose = z.input<typeof contactPointToPropose>
export type ContactPointProposed = z.infer<typeof contactPointProposed>
export type ProposalWithdrawn = z.infer<typeof proposalWithdrawn>
