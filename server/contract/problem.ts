import { z } from '@hono/zod-openapi'

/** RFC 9457. `type` is `urn:contact-register:` and the refusal's name; `reference` is what to quote to the help desk. */
export const problem = z
  .object({
    type: z.string().openapi({ example: 'urn:contact-register:already-restricted' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    reference: z.string(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .openapi('Problem')

export type Problem = z.infer<typeof problem>
