import * as v from 'valibot'
import { givenAddress, moment } from '../parts.ts'
import { write } from '../route.ts'
import { object, strictObject } from '../schemas.ts'

/** An arrangement's id, and the register's key of marks. */
const mark = v.pipe(
  v.string(),
  v.regex(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.[\da-f]{24}$/, 'must be a mark as in the header'),
)

/** P13: what the mail system's mark on a message says, and whose message it is. */
export const markSeen = strictObject({
  /** The sender. */
  address: givenAddress,
  /** The value of the header; null: the message has none. */
  mark: v.nullable(mark),
  receivedAt: moment,
})

/** It says nothing about the sender. */
export const markTaken = object({ taken: v.literal(true) })

export const reportMark = write('/api/marks', 'everybody', {
  summary: 'P13: compare the mark on a message with the register; a difference is reported to ICT',
  body: markSeen,
  answer: markTaken,
  counts: 'nobody',
})

export type MarkSeen = v.InferOutput<typeof markSeen>
export type MarkTaken = v.InferOutput<typeof markTaken>
