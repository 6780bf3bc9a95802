import * as v from 'valibot'
import { mailArrangementKinds, mailArrangementStates, workKinds } from '../policy/vocabulary.ts'
import { count, day, id, moment } from './parts.ts'
import type { Route } from './route.ts'
import { object } from './schemas.ts'

/** What waits for the person who asks, by their roles; the most urgent first. No reasons. */
export const workList = object({
  items: v.array(
    object({
      kind: v.picklist(workKinds),
      id,
      restrictionId: v.nullable(id),
      title: v.pipe(v.string(), v.examples(['Jo Marsh: review due on 3 March 2027'])),
      since: moment,
      dueOn: v.nullable(day),
      overdue: v.boolean(),
    }),
  ),
  /** There is more than is listed. */
  more: v.boolean(),
})

/** P13: a mail arrangement as ICT sees it: addresses, where the mail goes, exceptions. Nothing else of the case. */
export const mailArrangement = object({
  arrangementId: id,
  kind: v.picklist(mailArrangementKinds.filter((kind) => kind !== 'none')),
  state: v.picklist(mailArrangementStates),
  addresses: v.array(v.string()),
  forwardTo: v.nullable(v.string()),
  exceptions: v.array(v.string()),
  since: moment,
  confirmedAt: v.nullable(moment),
  /** When the mail system was last seen to match. */
  verifiedAt: v.nullable(moment),
})
export const mailArrangements = object({ arrangements: v.array(mailArrangement) })

/** ICT confirms that it is in place, or removed, depending on the arrangement's state. */
export const arrangementConfirmed = object({
  arrangementId: id,
  state: v.picklist(mailArrangementStates),
  confirmedAt: moment,
})

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

export const seeWork = {
  method: 'GET',
  path: '/api/work',
  summary: 'What waits for the person who asks, by their roles',
  answer: workList,
  refusals: [],
} as const satisfies Route

export const seeArrangements = {
  method: 'GET',
  path: '/api/mail-arrangements',
  summary: 'P13: the mail arrangements to make, in place and to remove',
  answer: mailArrangements,
  refusals: ['not-authorised'],
  counts: 'page',
} as const satisfies Route

export const confirmArrangement = {
  method: 'POST',
  path: '/api/mail-arrangements/:id/confirm',
  summary: 'P13: confirm that a mail arrangement is in place, or removed',
  answer: arrangementConfirmed,
  write: true,
  refusals: ['not-authorised', 'unknown-arrangement', 'nothing-to-arrange'],
} as const satisfies Route

export const seeDeadLetters = {
  method: 'GET',
  path: '/api/dead-letters',
  summary: 'Mail that could not be sent for good',
  answer: deadLetters,
  refusals: ['not-authorised'],
  counts: 'nobody',
} as const satisfies Route

export const reviveDeadLetter = {
  method: 'POST',
  path: '/api/dead-letters/:id/revive',
  summary: 'Have such mail tried again, as if it were new',
  answer: deadLetterRevived,
  write: true,
  refusals: ['not-authorised', 'unknown-dead-letter'],
  counts: 'nobody',
} as const satisfies Route

export type WorkList = v.InferOutput<typeof workList>
export type WorkItem = WorkList['items'][number]
export type MailArrangement = v.InferOutput<typeof mailArrangement>
export type MailArrangements = v.InferOutput<typeof mailArrangements>
export type ArrangementConfirmed = v.InferOutput<typeof arrangementConfirmed>
export type DeadLetters = v.InferOutput<typeof deadLetters>
export type DeadLetter = DeadLetters['letters'][number]
export type DeadLetterRevived = v.InferOutput<typeof deadLetterRevived>
