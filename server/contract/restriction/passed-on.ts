import * as v from 'valibot'
import { replyStates } from '../../policy/vocabulary-states.ts'
import { id, interactionFacts, moment } from '../parts.ts'
import { write } from '../route.ts'
import { object } from '../schemas.ts'

/** P14: contact outside the arrangements. The customer was reminded, the message was passed on, or both. */
export const contactToPassOn = object({
  restrictionId: id,
  reminded: v.boolean(),
  forwarded: v.boolean(),
  /** What the pane sent itself, or the person has sent; what Outlook only opened counts once it was sent. */
  sent: v.optional(object({ reminder: v.boolean(), forward: v.boolean() }), { reminder: false, forward: false }),
  contact: interactionFacts,
  /** The person's earlier, partial record of this message: undone in the same step, and its duties move to this one. */
  replaces: v.optional(id),
})

const reply = v.nullable(v.picklist(replyStates))

/** What became of the reminder and of the message to the contact; null: it counts, or there is none. */
const replies = { reminderReply: reply, forwardReply: reply }

export const contactPassedOn = object({ passedOnId: id, passedOnAt: moment, ...replies, undoUntil: moment })

/** P14: whether the reminder and the message to the contact were sent. Left out: nothing is said about it. */
export const passedOnToConfirm = object({ reminder: v.optional(v.boolean()), forward: v.optional(v.boolean()) })

export const passedOnConfirmed = object({ passedOnId: id, ...replies })

export const passedOnUndone = object({ passedOnId: id, undoneAt: moment })

export const passOn = write('/api/passed-on', 'everybody', {
  summary: 'P14: record that the customer was reminded, the contact passed on, or both',
  body: contactToPassOn,
  answer: contactPassedOn,
  status: 201,
  refusals: [
    'unknown-restriction',
    'nothing-passed-on',
    'not-in-force',
    'customer-not-told',
    'in-the-future',
    'too-early',
  ],
})

export const undoPassedOn = write('/api/passed-on/:id/undo', 'everybody', {
  summary: 'P14: take back what was recorded as passed on',
  answer: passedOnUndone,
  refusals: ['unknown-passed-on', 'not-yours', 'undo-too-late', 'already-undone', 'reply-already-sent'],
})

export const confirmPassedOn = write('/api/passed-on/:id/reply', 'everybody', {
  summary: 'P14: say whether the reminder or the message to the contact was sent; only then does it count',
  body: passedOnToConfirm,
  answer: passedOnConfirmed,
  refusals: ['unknown-passed-on', 'not-yours', 'already-undone', 'nothing-to-confirm', 'reply-already-sent'],
})

export type ContactPassedOn = v.InferOutput<typeof contactPassedOn>
export type PassedOnConfirmed = v.InferOutput<typeof passedOnConfirmed>
export type PassedOnUndone = v.InferOutput<typeof passedOnUndone>
