import * as v from 'valibot'
import { chosenService, count, givenAddress, id, messageId, moment } from '../parts.ts'
import { ask } from '../route.ts'
import { object, strictObject, variant } from '../schemas.ts'
import { instruction } from './standing.ts'

/** A message being written: the mailbox that it goes from, and its recipients. */
export const composeQuestion = strictObject({
  from: givenAddress,
  recipients: v.pipe(v.array(givenAddress), v.minLength(1), v.maxLength(100)),
  service: chosenService,
  /** The Internet message id of the message that it answers; null: it answers none; left out: Outlook does not tell. */
  inReplyTo: v.optional(messageId),
  /** It says what the pane puts into a message to the designated contact. */
  passesOn: v.optional(v.boolean(), false),
  /** The writer has pressed a button of the add-in, which answers also where the guard is silent. */
  pressed: v.optional(v.boolean(), false),
})

/** The restricted recipients; `mayWrite`: this writer needs no prompt. */
export const composeAnswer = object({
  checkedAt: moment,
  /** The council has silenced the guard: nobody was looked up, and nothing is shown or asked. */
  silent: v.boolean(),
  restricted: v.array(object({ address: givenAddress, mayWrite: v.boolean(), instruction })),
  /** G: recipients whose address resembles the council's domain `resembles` but is not in it. */
  lookAlikes: v.array(object({ address: givenAddress, resembles: v.string() })),
  /**
   * P9, P14: what this draft may be: messages that the pane opened for this writer and that are not known to have been
   * sent. They are replies to the same message, and messages to a designated contact. `words`: what the pane put into the
   * reply; `addresses`: the recipients that it is for; `subject`: that of the message that was passed on. The add-in
   * compares them with the draft.
   */
  opened: v.array(
    variant('kind', [
      object({ kind: v.picklist(['warning', 'reminder']), id, words: v.string(), addresses: v.array(givenAddress) }),
      object({ kind: v.literal('forward'), id, subject: v.string(), addresses: v.array(givenAddress) }),
    ]),
  ),
  /** How many recipients could not be looked up. */
  notChecked: count,
})

export const checkRecipients = ask('/api/compose', 'everybody', {
  summary: 'P14: who of the recipients of a message being written is restricted',
  body: composeQuestion,
  answer: composeAnswer,
  counts: 'recipients',
})

export type ComposeQuestion = v.InferInput<typeof composeQuestion>
export type ComposeAnswer = v.InferOutput<typeof composeAnswer>
