import { z } from '@hono/zod-openapi'
import { contactPointKinds } from '../policy/vocabulary.ts'
import { id, moment } from './parts.ts'

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

export type ContactPointToPropose = z.input<typeof contactPointToPropose>
export type ContactPointProposed = z.infer<typeof contactPointProposed>
export type ProposalWithdrawn = z.infer<typeof proposalWithdrawn>
