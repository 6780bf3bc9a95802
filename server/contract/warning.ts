import { z } from '@hono/zod-openapi'
import { contactFacts, customerClue, day, id, moment, service } from './parts.ts'

/** P9: the polite warning given by the member of staff who deals with the contact. */
export const warningToGive = z
  .object({ customer: customerClue, service, contact: contactFacts })
  .openapi('WarningToGive')

export const warningGiven = z
  .object({ warningId: id, customerId: id, warnedAt: moment, lapsesOn: day, undoUntil: moment })
  .openapi('WarningGiven')

export const warningUndone = z.object({ warningId: id, undoneAt: moment }).openapi('WarningUndone')

export type WarningToGive = z.input<typeof warningToGive>
export type WarningGiven = z.infer<typeof warningGiven>
export type WarningUndone = z.infer<typeof warningUndone>
