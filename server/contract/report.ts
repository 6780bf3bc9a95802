import { z } from '@hono/zod-openapi'
import { day } from './parts-zod.ts'

/** Which report: a quarter (2026-Q4: October to December) or a year from April to March (2026-27). */
export const reportAsked = z.strictObject({
  period: z
    .string()
    .regex(/^2\d{3}-(Q[1-4]|\d\d)$/, 'must be a quarter like 2026-Q4 or a year like 2026-27')
    .openapi({ example: '2026-Q4' }),
})

const offered = z.object({ code: z.string(), title: z.string(), from: day, to: day })
/** The periods that were over last, the newest first. */
export const reportsOffered = z
  .object({ quarters: z.array(offered), years: z.array(offered) })
  .openapi('ReportsOffered')

/** P15: the anonymous report. Where a count is null it is hidden. */
export const report = z
  .object({
    code: z.string(),
    title: z.string().openapi({ example: 'October to December 2026' }),
    period: z.object({ from: day, to: day }),
    council: z.string(),
    madeOn: day,
    rules: z.array(z.string()),
    tables: z.array(
      z.object({
        title: z.string(),
        note: z.string().nullable(),
        columns: z.array(z.string()),
        rows: z.array(z.object({ label: z.string(), values: z.array(z.int().min(0).nullable()) })),
      }),
    ),
  })
  .openapi('Report')

export type Report = z.infer<typeof report>
export type ReportsOffered = z.infer<typeof reportsOffered>
