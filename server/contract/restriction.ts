import { z } from '@hono/zod-openapi'
import { terms } from './decision.ts'
import { day, evidence, id, moment, service } from './parts-zod.ts'

const reasons = z.string().trim().min(1).max(10_000)

/** P14: what the customer says against a restriction, recorded by whoever receives it. */
export const representationToRecord = z
  .object({
    restrictionId: id,
    receivedOn: day,
    account: z.string().trim().max(10_000).nullable(),
    evidence: evidence.nullable(),
  })
  .openapi('RepresentationToRecord')
export const representationRecorded = z
  .object({ representationId: id, recordedAt: moment })
  .openapi('RepresentationRecorded')

/** P14: the customer was told that it came. */
export const representationAcknowledged = z
  .object({ representationId: id, acknowledgedOn: day })
  .openapi('RepresentationAcknowledged')

/** P14, P15: maintained or continued; varied, with the new terms; lifted. Each with reasons. */
const outcomes = <Kept extends string>(kept: Kept) =>
  [
    z.object({
      outcome: z.literal(kept),
      reasons,
      sameOfficerReason: z.string().trim().max(4000).nullable().default(null),
    }),
    z.object({
      outcome: z.literal('varied'),
      reasons,
      sameOfficerReason: z.string().trim().max(4000).nullable().default(null),
      terms,
    }),
    z.object({
      outcome: z.literal('lifted'),
      reasons,
      sameOfficerReason: z.string().trim().max(4000).nullable().default(null),
    }),
  ] as const
export const representationAnswer = z
  .discriminatedUnion('outcome', outcomes('maintained'))
  .openapi('RepresentationAnswer')
export const review = z.discriminatedUnion('outcome', outcomes('continued')).openapi('Review')
export const circumstancesAnswer = z.discriminatedUnion('outcome', outcomes('continued')).openapi('CircumstancesAnswer')

/** P15: a service says that circumstances have changed. */
export const circumstancesToReport = z
  .object({ restrictionId: id, what: z.string().trim().min(1).max(4000), service })
  .openapi('CircumstancesToReport')
export const circumstancesReported = z
  .object({ circumstancesId: id, reportedAt: moment })
  .openapi('CircumstancesReported')

/** The authorising officer's own decision to lift or vary. */
export const liftingToDecide = z.object({ reasons }).openapi('LiftingToDecide')
export const variationToDecide = z.object({ reasons, terms }).openapi('VariationToDecide')

/** What became of a restriction: `letterId` is the letter that tells the customer; `replacedBy` the varied one. */
export const restrictionChanged = z
  .object({
    restrictionId: id,
    state: z.string(),
    at: moment,
    letterId: id.nullable(),
    replacedBy: id.nullable(),
    reviewDue: day.nullable(),
  })
  .openapi('RestrictionChanged')

export type RepresentationToRecord = z.input<typeof representationToRecord>
export type RestrictionChanged = z.infer<typeof restrictionChanged>
