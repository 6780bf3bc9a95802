import { z } from '@hono/zod-openapi'
import { behaviours, escalationStates } from '../policy/vocabulary.ts'
import { originalFaults, wordsReadings } from '../policy/vocabulary-originals.ts'
import { letterStates } from '../policy/vocabulary-states.ts'
import { considered, terms } from './decision.ts'
import { contactFacts, day, id, moment, service } from './parts-zod.ts'

export const colleague = z.object({ name: z.string() })

/** A customer as the officers see them: for authorising officers, the reviewer and the register keeper alone. */
const customerSeen = z
  .object({
    customerId: id,
    contactPoints: z.array(z.object({ kind: z.string(), value: z.string() })),
    warnings: z.array(z.object({ warnedAt: moment, service, lapsesOn: day, channel: z.string(), by: colleague })),
    escalations: z.array(z.object({ escalationId: id, escalatedAt: moment, state: z.enum(escalationStates), service })),
    restrictions: z.array(
      z.object({ restrictionId: id, state: z.string(), inForceOn: day.nullable(), liftedOn: day.nullable() }),
    ),
  })
  .openapi('CustomerSeen')

const words = {
  text: z.string().nullable().openapi({ description: 'The words of the original as plain text, safe to show.' }),
  attached: z
    .array(z.object({ name: z.string().nullable(), type: z.string(), bytes: z.int(), depth: z.int() }))
    .openapi({ description: 'Files and messages within it; `depth`: within how many other messages.' }),
}
const reading = z.enum(wordsReadings).openapi({ description: 'How much of the original could be read.' })

/** A contact, and the words of its original. */
const evidenceSeen = z.object({
  evidenceId: id,
  contact: contactFacts.nullable(),
  ...words,
  reading: reading.nullable(),
  wordsLater: z
    .boolean()
    .openapi({ description: 'Of many pieces: the words of this one are asked for by themselves.' }),
  fault: z
    .enum(originalFaults)
    .nullable()
    .openapi({ description: 'The original is not the file that was filed. Null also where it was not read yet.' }),
  sha256: z.string().nullable(),
  bytes: z.int().nullable(),
  compared: z.boolean().openapi({
    description:
      'The original has the Message-ID of the message. False where there was nothing to compare, or no original.',
  }),
})

/** P10: the words of one piece of evidence. */
export const evidenceWords = z.object({ ...words, reading }).openapi('EvidenceWords')

/** P10, P13: an escalation with its evidence, as an authorising officer decides on it. Every look is in the access ledger. */
export const escalationSeen = z
  .object({
    escalationId: id,
    version: z.int(),
    state: z.enum(escalationStates),
    escalatedAt: moment,
    service,
    by: colleague,
    mine: z.boolean().openapi({ description: 'P13: escalated by the person who asks, who may not decide on it.' }),
    behaviours: z.array(z.enum(behaviours)),
    account: z.string().nullable(),
    question: z.string().nullable().openapi({ description: 'What an officer asked for, while it is wanted.' }),
    evidence: z.array(evidenceSeen),
    customer: customerSeen,
    decision: z
      .object({ outcome: z.string(), reasons: z.string().nullable(), decidedAt: moment, by: colleague })
      .nullable(),
  })
  .openapi('EscalationSeen')

/** P14, P15: a restriction with everything that happened to it. */
export const restrictionSeen = z
  .object({
    restrictionId: id,
    escalationId: id.nullable(),
    version: z.int(),
    state: z.string(),
    decidedAt: moment,
    decidedBy: colleague,
    reasons: z.string(),
    considered: considered.nullable(),
    terms,
    inForceOn: day.nullable(),
    liftedOn: day.nullable(),
    reviewDue: day.nullable(),
    customer: customerSeen,
    letters: z.array(
      z.object({
        letterId: id,
        kind: z.string(),
        state: z.enum(letterStates),
        sentOn: day.nullable(),
      }),
    ),
    passedOn: z.array(
      z.object({
        passedOnAt: moment,
        reminded: z.boolean(),
        forwarded: z.boolean(),
        channel: z.string(),
        by: colleague,
      }),
    ),
    representations: z.array(
      z.object({
        representationId: id,
        receivedOn: day,
        account: z.string().nullable(),
        evidence: evidenceSeen.nullable(),
        acknowledgedOn: day.nullable(),
        answer: z.object({ outcome: z.string(), reasons: z.string(), answeredAt: moment, by: colleague }).nullable(),
      }),
    ),
    circumstances: z.array(
      z.object({
        circumstancesId: id,
        reportedAt: moment,
        what: z.string(),
        service,
        by: colleague,
        answer: z.object({ outcome: z.string(), reasons: z.string(), answeredAt: moment, by: colleague }).nullable(),
      }),
    ),
    reviews: z.array(
      z.object({ dueOn: day, reviewedAt: moment, outcome: z.string(), reasons: z.string(), by: colleague }),
    ),
    proposesOtherOfficer: z.boolean().openapi({ description: 'G: the person who asks took the first decision.' }),
  })
  .openapi('RestrictionSeen')

export type EvidenceWords = z.infer<typeof evidenceWords>
export type EscalationSeen = z.infer<typeof escalationSeen>
export type RestrictionSeen = z.infer<typeof restrictionSeen>
