import * as v from 'valibot'
import { refusalsOfClue } from '../policy/vocabulary-points.ts'
import { replyStates } from '../policy/vocabulary-states.ts'
import { customerClue, day, id, interactionFacts, moment, service } from './parts.ts'
import type { Route } from './route.ts'
import { object } from './schemas.ts'

export const warningToGive = object({
  customer: customerClue,
  service,
  contact: interactionFacts,
  /** The person has sent the reply already, by hand; left out: Outlook has only opened it. */
  sent: v.optional(v.boolean()),
})

export const warningGiven = object({
  warningId: id,
  customerId: id,
  warnedAt: moment,
  lapsesOn: day,
  /** It counts once the reply was sent; null: it counts already. */
  reply: v.nullable(v.picklist(replyStates)),
  undoUntil: moment,
})

export const warningUndone = object({ warningId: id, undoneAt: moment })

/** P9: whether the reply with the warning was sent. */
export const warningToConfirm = object({ sent: v.boolean() })

export const warningConfirmed = object({ warningId: id, reply: v.picklist(replyStates) })

/** P9: the polite warning, given by the member of staff who deals with the contact. */
export const giveWarning = {
  method: 'POST',
  path: '/api/warnings',
  may: 'everybody',
  summary: 'P9: record a polite warning',
  body: warningToGive,
  answer: warningGiven,
  status: 201,
  write: true,
  refusals: [
    ...refusalsOfClue,
    'already-restricted',
    'already-formally-warned',
    'message-already-warned',
    'in-the-future',
    'too-early',
  ],
  counts: 'clue',
} as const satisfies Route

export const undoWarning = {
  method: 'POST',
  path: '/api/warnings/:id/undo',
  may: 'everybody',
  summary: 'P9: take a polite warning back',
  answer: warningUndone,
  write: true,
  refusals: ['unknown-warning', 'not-yours', 'undo-too-late', 'already-undone', 'reply-already-sent'],
} as const satisfies Route

export const confirmWarning = {
  method: 'POST',
  path: '/api/warnings/:id/reply',
  may: 'everybody',
  summary: 'P9: say whether the reply with the warning was sent; only then does it count',
  body: warningToConfirm,
  answer: warningConfirmed,
  write: true,
  refusals: [
    'unknown-warning',
    'not-yours',
    'already-undone',
    'nothing-to-confirm',
    'reply-already-sent',
    'message-already-warned',
  ],
} as const satisfies Route

export type WarningToGive = v.InferInput<typeof warningToGive>
export type WarningGiven = v.InferOutput<typeof warningGiven>
export type WarningConfirmed = v.InferOutput<typeof warningConfirmed>
export type WarningUndone = v.InferOutput<typeof warningUndone>
