import * as v from 'valibot'
import { id } from '../parts.ts'
import { write } from '../route.ts'
import { atMost, object } from '../schemas.ts'

/**
 * Equality Act s.20: what to do for the customer, never why. Empty: none to make. `before`: the adjustments that the
 * officer saw, exactly as they were shown; null: none.
 */
export const adjustmentsToSet = object({
  adjustments: v.pipe(v.string(), v.trim(), atMost(2000)),
  before: v.optional(v.nullable(v.string()), null),
})

export const adjustmentsSet = object({ restrictionId: id, adjustments: v.nullable(v.string()) })

export const setAdjustments = write('/api/restrictions/:id/adjustments', ['AuthorisingOfficer'], {
  summary: 'Equality Act: set which adjustments the contact makes for the customer',
  body: adjustmentsToSet,
  answer: adjustmentsSet,
  refusals: ['unknown-restriction', 'changed-meanwhile', 'not-changed'],
})

export type AdjustmentsSet = v.InferOutput<typeof adjustmentsSet>
