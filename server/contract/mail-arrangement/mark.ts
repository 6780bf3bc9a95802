import * as v from 'valibot'
import { givenAddress, id, moment } from '../parts.ts'
import type { Route } from '../route.ts'
import { object, strictObject } from '../schemas.ts'

/** P13: what the mail system's mark on a message says, and whose message it is. */
export const markSeen = strictObject({
  /** The sender. */
  address: givenAddress,
  /** The value of the header; null: the message has none. */
  mark: v.nullable(id),
  receivedAt: moment,
})

/** It says nothing of the sender. */
export const markTaken = object({ taken: v.literal(true) })

export const reportMark = {
  method: 'POST',
  path: '/api/marks',
  may: 'everybody',
  summary: 'P13: compare the mark on a message with the register; a difference is reported to ICT',
  body: markSeen,
  answer: markTaken,
  write: true,
  refusals: [],
  counts: 'nobody',
} as const satisfies Route

export type MarkSeen = v.InferOutput<typeof markSeen>
export type MarkTaken = v.InferOutput<typeof markTaken>
