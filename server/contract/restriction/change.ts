import * as v from 'valibot'
import { refusalsOfApproving } from '../judging.ts'
import { count, day, id, moment, restrictionVersion, words } from '../parts.ts'
import { atMost, object, variant } from '../schemas.ts'
import { consideredAgain, refusalsOfTerms, terms } from './terms.ts'

/** The reasons for a decision, as the customer is told them. */
export const reasons = words(10_000)

/** P13: why somebody judges who had a part in the restriction. */
const sameOfficerReason = v.optional(v.nullable(v.pipe(v.string(), v.trim(), atMost(4000))), null)

/**
 * What an officer has seen of a restriction before they vary or keep it: which one, its version, and the variation that waits
 * for its letter. Of two officers at once, the second sees what the first decided. `others`: the customer's other
 * restrictions, which new terms may end.
 */
export const seenBefore = object({
  restrictionId: id,
  version: count,
  waiting: v.nullable(id),
  others: v.optional(v.array(restrictionVersion)),
})

/**
 * P14, P15: maintained or continued; varied, with the new terms; lifted. Each needs reasons; whoever keeps or varies it
 * says what they have seen. `more`: what else it takes to keep the restriction as it is.
 */
// @__NO_SIDE_EFFECTS__
export const outcomes = <const Kept extends string, const More extends v.ObjectEntries>(kept: Kept, more: More) =>
  variant('outcome', [
    object({ outcome: v.literal(kept), reasons, sameOfficerReason, seen: seenBefore, ...more }),
    object({
      outcome: v.literal('varied'),
      ...{ reasons, sameOfficerReason, terms },
      considered: consideredAgain,
      seen: seenBefore,
    }),
    object({ outcome: v.literal('lifted'), reasons, sameOfficerReason }),
  ])

/** The result for a restriction. */
export const restrictionChanged = object({
  restrictionId: id,
  state: v.string(),
  at: moment,
  /** The letter that tells the customer. */
  letterId: v.nullable(id),
  /** The new restriction, where it was varied. */
  replacedBy: v.nullable(id),
  reviewDue: v.nullable(day),
})

/** P11, P12, P16: what must be considered where a channel is closed or e-mail is touched. */
export const refusalsOfConsidering = [
  'lesser-measures-not-considered',
  'closing-not-last-resort',
  'councillors-not-considered',
  'councillors-unaffected-unexplained',
  'in-the-future',
  'too-early',
] as const

/** Why a restriction may not be ended or changed. */
export const refusalsOfChange = [
  'not-authorised',
  ...refusalsOfApproving,
  'not-in-force',
  'already-lifted',
  'changed-meanwhile',
  'answer-not-sent',
  ...refusalsOfConsidering,
  ...refusalsOfTerms,
] as const

export type SeenBefore = v.InferOutput<typeof seenBefore>
export type RestrictionChanged = v.InferOutput<typeof restrictionChanged>
