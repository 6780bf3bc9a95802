import { z } from '@hono/zod-openapi'
import { correctables } from '../policy/vocabulary.ts'
import { why } from './contact-point.ts'
import { id, moment } from './parts-zod.ts'

const kinds = Object.keys(correctables) as (keyof typeof correctables)[]
const fields = [...new Set(Object.values(correctables).flat())]

export const correctableKind = z.enum(kinds)
export const correctableField = z.enum(fields)

/** What is right. A date is a day; a customer is the other entry, by its id; a service may be null: not known. */
export const correctionToMake = z
  .object({
    kind: correctableKind,
    id,
    field: correctableField,
    value: z.string().trim().max(10_000).nullable(),
    why,
  })
  .openapi('CorrectionToMake')

export const corrected = z.object({ correctionId: id, customerId: id, correctedAt: moment }).openapi('Corrected')

export const warningWithdrawal = z.object({ why }).openapi('WarningWithdrawal')
export const warningWithdrawn = z.object({ warningId: id, withdrawnAt: moment }).openapi('WarningWithdrawn')

export type CorrectionToMake = z.input<typeof correctionToMake>
export type Corrected = z.infer<typeof corrected>
export type WarningWithdrawn = z.infer<typeof warningWithdrawn>
