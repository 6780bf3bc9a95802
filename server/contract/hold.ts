import * as v from 'valibot'
import { why } from './contact-point/contact-point.ts'
import { colleague, day, id, moment } from './parts.ts'
import { write } from './route.ts'
import { object } from './schemas.ts'

/** G: why a customer's records must stay, and the day by which somebody looks at it again. */
export const holdToPlace = object({ reason: why, lookAgainOn: day })
export const holdToKeep = object({ why, lookAgainOn: day })
export const holdLifting = object({ why })

export const holdChanged = object({ holdId: id, customerId: id, changedAt: moment })

/** A hold on a customer's page. The timeline has those that were lifted. */
export const holdSeen = object({
  holdId: id,
  /** Null for the reviewer. */
  reason: v.nullable(v.string()),
  lookAgainOn: day,
  /** That day has come. */
  isDue: v.boolean(),
  placedAt: moment,
  by: colleague,
})

export const placeHold = write('/api/customers/:id/holds', ['RegisterKeeper'], {
  summary: 'G: keep a customer’s records from deletion, for a reason',
  body: holdToPlace,
  answer: holdChanged,
  status: 201,
  refusals: ['unknown-entry', 'in-the-past', 'hold-too-long'],
})

export const keepHold = write('/api/holds/:id/keep', ['RegisterKeeper'], {
  summary: 'G: keep a hold that was looked at again, until another day',
  body: holdToKeep,
  answer: holdChanged,
  refusals: ['unknown-hold', 'hold-lifted', 'in-the-past', 'hold-too-long'],
})

export const liftHold = write('/api/holds/:id/lift', ['RegisterKeeper'], {
  summary: 'G: lift a hold; what is due is deleted by the next run',
  body: holdLifting,
  answer: holdChanged,
  refusals: ['unknown-hold', 'hold-lifted'],
})

export type HoldSeen = v.InferOutput<typeof holdSeen>
export type HoldChanged = v.InferOutput<typeof holdChanged>
