import { z } from '@hono/zod-openapi'
import { behaviours, decidedStates, measureKinds } from '../policy/vocabulary.ts'
import { day, service } from './parts-zod.ts'

/** The days that are counted; without them the twelve months that end today. */
export const figuresAsked = z.strictObject({ from: day.optional(), to: day.optional() })

const count = z.int().min(0)
/** The middle one of so many; null where there is none. Days are calendar days in the council's time zone. */
const median = z.object({ median: z.number().nullable(), of: count })

/** P15: how many, of everything. No customer can be told from it but by whoever knows the register anyway. */
export const figures = z
  .object({
    period: z.object({ from: day, to: day }),
    countedOn: day.openapi({ description: 'What is said of now is of this day.' }),
    live: z
      .array(z.object({ on: day, count }))
      .openapi({ description: 'In force at the end of each month; a variation goes on with what it varies.' }),
    months: z.array(
      z.object({
        from: day,
        to: day,
        warnings: count,
        escalations: count,
        begun: count,
        varied: count,
        lifted: count,
        ranOut: count,
      }),
    ),
    now: z.object({
      live: count,
      byMeasure: z.array(z.object({ measure: z.enum(measureKinds), count })),
      byService: z.array(z.object({ service, count })).openapi({ description: 'The service that escalated.' }),
      byGround: z.array(z.object({ ground: z.enum(behaviours).nullable(), count })),
      reviewOverdue: count,
    }),
    decisions: z.array(z.object({ outcome: z.enum(decidedStates), count })),
    toDecision: median,
    toLetter: median,
    reviews: z.object({ onTime: count, late: count }),
    representations: z.object({ received: count, answered: count, upheld: count, waiting: count }),
  })
  .openapi('Figures')

export type FiguresAsked = z.output<typeof figuresAsked>
export type Figures = z.infer<typeof figures>
