import * as v from 'valibot'
import type { Route } from './route.ts'
import { atMost, object } from './schemas.ts'

/** The Idempotency-Key of the request that is taken back. */
export const takenBack = object({ key: v.pipe(v.string(), v.minLength(1), atMost(200)) })

export const takeBack = {
  method: 'POST',
  path: '/api/taken-back',
  may: 'everybody',
  summary:
    'Take back a request of one’s own whose answer never came: its answer if it was recorded; if not, it never is',
  body: takenBack,
  /** `answer`: null where nothing was recorded. */
  answer: object({ answer: v.nullable(v.record(v.string(), v.unknown())) }),
  write: true,
  refusals: [],
  counts: 'nobody',
} as const satisfies Route
