import * as v from 'valibot'
import { count, id, moment } from './parts.ts'
import { read, write } from './route.ts'
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

export const seeDeadLetters = read('/api/dead-letters', ['RegisterKeeper'], {
  summary: 'Mail that could not be sent for good',
  answer: deadLetters,
  counts: 'page',
})

export const reviveDeadLetter = write('/api/dead-letters/:id/revive', ['RegisterKeeper'], {
  summary: 'Have such mail tried again, as if it were new',
  answer: deadLetterRevived,
  refusals: [
    'unknown-dead-letter',
    'already-sent',
    'letter-on-its-way',
    'letter-overtaken',
    'letter-for-officer',
    'not-customers-address',
  ],
})

export type DeadLetters = v.InferOutput<typeof deadLetters>
export type DeadLetter = DeadLetters['letters'][number]
export type DeadLetterRevived = v.InferOutput<typeof deadLetterRevived>
