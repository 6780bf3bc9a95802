import * as v from 'valibot'
import { count, entry } from './parts.ts'
import { object } from './schemas.ts'

/** The server's own refusals, beside the policy's (`RefusalName`). */
export const serverRefusalNames = [
  'not-found',
  'method-not-allowed',
  'token-missing',
  'token-not-valid',
  'token-expired',
  'token-not-yet-valid',
  'token-not-for-this-register',
  'stronger-sign-in-needed',
  'metrics-token-needed',
  'mail-check-token-needed',
  'feed-token-needed',
  'notify-token-needed',
  'directory-token-needed',
  'returned-too-early',
  'feed-cursor-unknown',
  'sign-in-unavailable',
  'length-needed',
  'too-large',
  'not-json',
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
  'register-moved',
  'server-too-old',
  'stopping',
  'unexpected',
] as const
export type ServerRefusalName = (typeof serverRefusalNames)[number]

/** RFC 9457. `type` is `urn:contact-register:` and the refusal's name; quote `reference` to the help desk. */
export const problem = object({
  type: v.pipe(v.string(), v.examples(['urn:contact-register:already-restricted'])),
  title: v.string(),
  status: count,
  detail: v.optional(v.string()),
  reference: v.string(),
  /** The entry whose record caused the refusal. */
  customer: v.optional(entry),
  errors: v.optional(v.array(object({ path: v.string(), message: v.string() }))),
})

export type Problem = v.InferOutput<typeof problem>
