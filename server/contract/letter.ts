import { z } from '@hono/zod-openapi'
import { letterKinds, letterMethods } from '../policy/vocabulary.ts'
import { letterStates } from '../policy/vocabulary-states.ts'
import { day, id, moment } from './parts-zod.ts'

/** P14: a letter as it would go now. `missing` names the mandatory parts that it lacks; with any of them it cannot be recorded as sent. */
export const letter = z
  .object({
    letterId: id,
    restrictionId: id,
    kind: z.enum(letterKinds),
    state: z.enum(letterStates),
    on: day.openapi({ description: 'The day that stands on it: when it was sent; today where it was not.' }),
    to: z.object({ name: z.string(), address: z.string().nullable() }),
    subject: z.string(),
    paragraphs: z.array(z.string()),
    missing: z.array(z.string()),
  })
  .openapi('Letter')

/** P14: sent on a day by a method; or the customer was not told, for a recorded reason (G). */
export const letterSent = z
  .discriminatedUnion('how', [
    z.object({
      how: z.literal('sent'),
      sentOn: day,
      method: z.enum(letterMethods),
      text: z.string().max(40_000).nullable(),
    }),
    z.object({ how: z.literal('not-notified'), reason: z.string().trim().min(1).max(4000) }),
  ])
  .openapi('LetterSent')

export const letterRecorded = z
  .object({ letterId: id, restrictionId: id, inForceOn: day.nullable(), recordedAt: moment })
  .openapi('LetterRecorded')

/** P14: in force before the letter is sent, which needs a reason. */
export const inForceAtOnce = z.object({ reason: z.string().trim().min(1).max(4000) }).openapi('InForceAtOnce')

export type Letter = z.infer<typeof letter>
export type LetterSent = z.infer<typeof letterSent>
export type LetterRecorded = z.infer<typeof letterRecorded>
