import { z } from '@hono/zod-openapi'
import { behaviours, escalationStates } from '../policy/vocabulary.ts'
import { customerClue, evidence, id, keptEvidence, moment, service } from './parts-zod.ts'
import { mostPieces } from './waiting-evidence.ts'

const details = {
  behaviours: z.array(z.enum(behaviours)).max(behaviours.length),
  account: z
    .string()
    .trim()
    .max(10_000)
    .nullable()
    .openapi({ description: 'What happened, in the words of the one who escalates.' }),
}

/** P10: one click files it with the open message; the details may follow. */
export const escalationToFile = z
  .object({
    customer: customerClue,
    service,
    behaviours: details.behaviours.default([]),
    account: details.account.default(null),
    evidence: z.array(evidence).max(10),
    pieces: z.array(id).max(mostPieces).optional().openapi({
      description: 'Evidence that waits, given before piece by piece: it is filed in this order, all of it or nothing.',
    }),
  })
  .refine(({ evidence: given, pieces }) => given.length + (pieces?.length ?? 0) > 0, {
    path: ['evidence'],
    error: 'An escalation needs evidence.',
  })
  .openapi('EscalationToFile')

/** What follows: each part replaces what stood before, evidence is added. */
export const escalationDetails = z
  .object({
    behaviours: details.behaviours.optional(),
    account: details.account.optional(),
    evidence: z.array(evidence).max(10).default([]),
  })
  .openapi('EscalationDetails')

export const escalationFiled = z
  .object({
    escalationId: id,
    customerId: id,
    escalatedAt: moment,
    state: z.enum(escalationStates),
    behaviours: details.behaviours,
    evidence: z.array(keptEvidence),
  })
  .openapi('EscalationFiled')

/** P10: what the one who escalated wrote, and what an officer asks of them. */
export const ownEscalation = z
  .object({
    escalationId: id,
    state: z.enum(escalationStates),
    escalatedAt: moment,
    behaviours: details.behaviours,
    account: z.string().nullable(),
    question: z.string().nullable().openapi({ description: 'What an officer asks for, while it is wanted.' }),
  })
  .openapi('OwnEscalation')

export const escalationWithdrawn = z.object({ escalationId: id, withdrawnAt: moment }).openapi('EscalationWithdrawn')

export type EscalationToFile = z.input<typeof escalationToFile>
export type EscalationDetails = z.input<typeof escalationDetails>
export type EscalationFiled = z.infer<typeof escalationFiled>
export type OwnEscalation = z.infer<typeof ownEscalation>
export type EscalationWithdrawn = z.infer<typeof escalationWithdrawn>
