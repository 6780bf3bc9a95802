import * as v from 'valibot'
import { count, id, moment } from './parts.ts'
import type { Route } from './route.ts'
import { object } from './schemas.ts'

/** Mail that could not be delivered; for the register keeper. */
export const deadLetters = object({
  letters: v.array(
    object({
      outboxId: id,
      subject: v.string(),
      to: v.string(),
      attempts: count,
      lastError: v.string(),
      since: moment,
    }),
  ),
})
export const deadLetterRevived = object({ outboxId: id, nextAt: moment })

export const seeDeadLetters = {
  method: 'GET',
  path: '/api/dead-letters',
  may: ['RegisterKeeper'],
  summary: 'Mail that could not be sent for good',
  answer: deadLetters,
  refusals: ['not-authorised'],
  counts: 'page',
} as const satisfies Route

export const reviveDeadLetter = {
  method: 'POST',
  path: '/api/dead-letters/:id/revive',
  may: ['RegisterKeeper'],
  summary: 'Have such mail tried again, as if it were new',
  answer: deadLetterRevived,
  write: true,
  refusals: [
    'not-authorised',
    'unknown-dead-letter',
    'already-sent',
    'letter-on-its-way',
    'letter-overtaken',
    'letter-for-officer',
    'not-customers-address',
  ],
} as const satisfies Route

export type DeadLetters = v.InferOutput<typeof deadLetters>
export type DeadLetter = DeadLetters['letters'][number]
export type DeadLetterRevived = v.InferOutput<typeof deadLetterRevived>
