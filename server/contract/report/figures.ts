import * as v from 'valibot'
import { behaviours, decidedStates, measureKinds } from '../../policy/vocabulary.ts'
import { day, serviceSeen } from '../parts.ts'
import { read } from '../route.ts'
import { object, shownWord, strictObject } from '../schemas.ts'

/** The days to count; by default the twelve months that end today. */
export const figuresAsked = strictObject({ from: v.optional(day), to: v.optional(day) })

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
/** The median, and of how many values; null if there are none. Days are calendar days in the council's time zone. */
const median = object({ median: v.nullable(v.number()), of: count })

/** P15: counts of everything. They identify no customer, except to somebody who knows the register anyway. */
export const figures = object({
  period: object({ from: day, to: day }),
  /** The day of the current figures. */
  countedOn: day,
  /** In force at the end of each month; a variation continues the restriction it varies. */
  live: v.array(object({ on: day, count })),
  months: v.array(
    object({
      from: day,
      to: day,
      warnings: count,
      formalWarnings: count,
      escalations: count,
      begun: count,
      varied: count,
      lifted: count,
      ranOut: count,
    }),
  ),
  now: object({
    live: count,
    byMeasure: v.array(object({ measure: shownWord(measureKinds), count })),
    /** The service that escalated. */
    byService: v.array(object({ service: serviceSeen, count })),
    byGround: v.array(object({ ground: v.nullable(shownWord(behaviours)), count })),
    reviewOverdue: count,
  }),
  decisions: v.array(object({ outcome: shownWord(decidedStates), count })),
  toDecision: median,
  toLetter: median,
  reviews: object({ onTime: count, late: count }),
  representations: object({ received: count, answered: count, upheld: count, waiting: count }),
})

export const seeFigures = read('/api/figures', ['AuthorisingOfficer', 'Reviewer', 'RegisterKeeper'], {
  summary: 'P15: how many are in force, since when, by what and how long it took: the register at a glance',
  query: figuresAsked,
  answer: figures,
  refusals: ['period-not-valid'],
  counts: 'nobody',
})

export type FiguresAsked = v.InferOutput<typeof figuresAsked>
export type Figures = v.InferOutput<typeof figures>
