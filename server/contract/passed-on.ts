import { z } from '@hono/zod-openapi'
import { contactFacts, id, moment } from './parts.ts'

/** P14: contact outside the arrangements. The customer was reminded, the message passed on, or both. */
export const contactToPassOn = z
  .object({ restrictionId: id, reminded: z.boolean(), forwarded: z.boolean(), contact: contactFacts })
  .openapi('ContactToPassOn')

export const contactPassedOn = z
  .object({ passedOnId: id, passedOnAt: moment, undoUntil: moment })
  .openapi('ContactPassedOn')

export const passedOnUndone = z.object({ passedOnId: id, undoneAt: moment }).openapi('PassedOnUndone')

export type ContactToPassOn = z.input<typeof contactToPassOn>
export type ContactPassedOn = z.infer<typeof contactPassedOn>
export type PassedOnUndone = z.infer<typeof passedOnUndone>
