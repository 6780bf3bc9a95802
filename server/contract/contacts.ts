import { z } from '@hono/zod-openapi'
import { namedAs, restrictionStates, settingsParts } from '../policy/vocabulary.ts'
import { contactPerson } from './decision.ts'
import { givenAddress, id, moment } from './parts-zod.ts'

export const contactQuestion = z.strictObject({ address: givenAddress }).openapi('ContactQuestion')

/** P14: everything that names a designated contact: what holds or is agreed, and the settings. No customer is named. */
export const contactNamed = z
  .object({
    names: z.array(z.string()).openapi({ description: 'As what they are called where their address stands.' }),
    restrictions: z.array(
      z.object({
        restrictionId: id,
        reference: z.string(),
        state: z.enum(restrictionStates),
        as: z.array(z.enum(namedAs)),
        forwarded: z.boolean().openapi({ description: 'P13: the customer’s mail is forwarded to them.' }),
      }),
    ),
    settings: z.array(z.object({ part: z.enum(settingsParts), as: z.string() })),
  })
  .openapi('ContactNamed')

/** `why` is told to the customers concerned, in the letter that an authorising officer sends. */
export const contactToMove = z
  .strictObject({ from: givenAddress, to: contactPerson, why: z.string().trim().min(1).max(1000) })
  .openapi('ContactToMove')

/** What was moved; `letters` wait for an authorising officer, `arrangements` for ICT. */
export const contactMoved = z
  .object({
    at: moment,
    restrictions: z.int(),
    letters: z.int(),
    arrangements: z.int(),
    settings: z.boolean(),
  })
  .openapi('ContactMoved')

export type ContactNamed = z.infer<typeof contactNamed>
export type ContactMoved = z.infer<typeof contactMoved>
