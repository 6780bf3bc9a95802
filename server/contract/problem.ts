import { z } from '@hono/zod-openapi'

/** What the server itself refuses, beside the policy's refusals (`RefusalName`). */
export const serverRefusalNames = [
  'not-found',
  'method-not-allowed',
  'token-missing',
  'token-not-valid',
  'token-expired',
  'token-not-yet-valid',
  'token-not-for-this-register',
  'metrics-token-needed',
  'sign-in-unavailable',
  'length-needed',
  'too-large',
  'not-json',
  'media-not-taken',
  'not-valid',
  'request-not-readable',
  'idempotency-key-needed',
  'idempotency-key-reused',
  'too-many-lookups',
  'too-many-writes',
  'too-much-written',
  'too-busy',
  'register-unavailable',
  'disk-full',
  'stopping',
  'unexpected',
] as const
export type ServerRefusalName = (typeof serverRefusalNames)[number]

/** RFC 9457. `type` is `urn:contact-register:` and the refusal's name; `reference` is what to quote to the help desk. */
export const problem = z
  .object({
    type: z.string().openapi({ example: 'urn:contact-register:already-restricted' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    reference: z.string(),
    customer: z
      .object({ customerId: z.uuid(), reference: z.string() })
      .optional()
      .openapi({ description: 'The entry whose record stands against it.' }),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .openapi('Problem')

export type Problem = z.infer<typeof problem>
