import { z } from '@hono/zod-openapi'
import { retentionRules } from '../policy/vocabulary.ts'
import { day, id, moment } from './parts-zod.ts'

/** How many records, by rule; a rule that is not there: none. */
const counts = z.partialRecord(z.enum(retentionRules), z.int()).openapi({ example: { 'lapsed-warning': 3 } })

/** Where to go on: the id of a customer, or what is of no customer's own. */
const after = z.string().regex(/^([\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|looks-and-mail)$/)

/**
 * What retention would delete today, part by part: the records by their references, under which rule and since when they
 * are due. No name and no text.
 */
export const retentionPart = z
  .object({
    day,
    entries: z.array(
      z.object({
        kind: z.string(),
        id,
        reference: z.string(),
        customerId: id,
        customer: z.string(),
        rule: z.enum(retentionRules),
        due: day,
      }),
    ),
    counts: counts.openapi({ description: 'Of this part alone.' }),
    next: after.nullable(),
    periods: z
      .record(z.string(), z.int())
      .openapi({ description: 'In months, from the council’s settings.', example: { warnings: 12 } }),
  })
  .openapi('RetentionPart')

/** The last runs, newest first. `endedAt` is null where one was cut short: the next takes up what it left. */
export const retentionRuns = z
  .object({
    runs: z.array(
      z.object({
        runId: id,
        startedAt: moment,
        endedAt: moment.nullable(),
        by: z.object({ name: z.string() }),
        counts,
      }),
    ),
  })
  .openapi('RetentionRuns')

/** Begins a run, or goes on with one, by one part: a part is one act, whole or not at all. */
export const retentionToRun = z
  .object({ runId: id.nullable().default(null), after: after.nullable().default(null) })
  .openapi('RetentionToRun')
export const retentionRan = z
  .object({ runId: id, counts, next: after.nullable().openapi({ description: 'Null: the run has come to its end.' }) })
  .openapi('RetentionRan')

export type RetentionPart = z.infer<typeof retentionPart>
export type RetentionRuns = z.infer<typeof retentionRuns>
export type RetentionRan = z.infer<typeof retentionRan>
