import * as v from 'valibot'
import { chosenService, count, givenAddress, id, messageId, moment } from '../parts.ts'
import type { Route } from '../route.ts'
import { object, strictObject } from '../schemas.ts'
import { instruction } from './standing.ts'

/** A message being written: the mailbox that it goes from, and its recipients. */
export const composeQuestion = strictObject({
  from: givenAddress,
  recipients: v.pipe(v.array(givenAddress), v.minLength(1), v.maxLength(100)),
  service: chosenService,
  /** The Internet message id of the message that it answers, where Outlook tells. */
  inReplyTo: v.optional(messageId),
})

/** The restricted recipients; `mayWrite`: this writer needs no prompt. */
export const composeAnswer = object({
  checkedAt: moment,
  restricted: v.array(object({ address: givenAddress, mayWrite: v.boolean(), instruction })),
  /** G: recipients whose address looks like the council's domain `resembles`, without being of it. */
  lookAlikes: v.array(object({ address: givenAddress, resembles: v.string() })),
  /**
   * P9, P14: replies to the same message that the pane opened for this writer, not yet known to have gone. `words`:
   * what the pane put into the reply; `addresses`: the recipients that it is for. The add-in compares the words with
   * the draft.
   */
  opened: v.array(
    object({
      kind: v.picklist(['warning', 'reminder']),
      id,
      words: v.string(),
      addresses: v.array(givenAddress),
    }),
  ),
  /** How many recipients could not be looked up. */
  notChecked: count,
})

export const checkRecipients = {
  method: 'POST',
  path: '/api/compose',
  may: 'everybody',
  summary: 'P14: who of the recipients of a message being written is restricted',
  body: composeQuestion,
  answer: composeAnswer,
  refusals: [],
  counts: 'recipients',
} as const satisfies Route

export type ComposeQuestion = v.InferInput<typeof composeQuestion>
export type ComposeAnswer = v.InferOutput<typeof composeAnswer>
