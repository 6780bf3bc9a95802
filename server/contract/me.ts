import { z } from '@hono/zod-openapi'
import { roles } from '../policy/vocabulary.ts'

const contact = { name: z.string(), post: z.string(), address: z.string() }

/** Who is signed in, and what the pane needs of the council's settings. */
export const me = z
  .object({
    name: z.string(),
    roles: z.array(z.enum(roles)),
    council: z.object({
      name: z.string(),
      timeZone: z.string(),
      domains: z
        .array(z.string())
        .openapi({ description: "The council's own mail domains: their people are colleagues." }),
      services: z.array(z.string()),
      warningWording: z.string().openapi({ description: 'P9: the words of the polite warning.' }),
      complaintsUrl: z.url(),
      reviewWithinMonths: z.int().openapi({ description: 'P15: the longest time to a review.' }),
      councillors: z
        .array(z.object({ name: z.string(), ward: z.string(), address: z.string() }))
        .openapi({ description: 'P16: the ward councillors, who are consulted and excepted by name.' }),
      contacts: z.array(z.object({ ...contact, deputy: z.object(contact).nullable() })).openapi({
        description: 'P14: designated contacts to choose from; for whoever decides, reviews or keeps the register.',
      }),
    }),
  })
  .openapi('Me')

export type Me = z.infer<typeof me>
