import * as v from 'valibot'
import { refusalsOfClue } from '../policy/vocabulary-points.ts'
import { replyStates } from '../policy/vocabulary-states.ts'
import { customerClue, day, id, interactionFacts, moment, service } from './parts.ts'
import { write } from './route.ts'
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
export const giveWarning = write('/api/warnings', 'everybody', {
  summary: 'P9: record a polite warning',
  body: warningToGive,
  answer: warningGiven,
  status: 201,
  refusals: [
    ...refusalsOfClue,
    'already-restricted',
    'already-formally-warned',
    'message-already-warned',
    'in-the-future',
    'too-early',
  ],
  counts: 'clue',
})

export const undoWarning = write('/api/warnings/:id/undo', 'everybody', {
  summary: 'P9: take a polite warning back',
  answer: warningUndone,
  refusals: ['unknown-warning', 'not-yours', 'undo-too-late', 'already-undone', 'reply-already-sent'],
})

export const confirmWarning = write('/api/warnings/:id/reply', 'everybody', {
  summary: 'P9: say whether the reply with the warning was sent; only then does it count',
  body: warningToConfirm,
  answer: warningConfirmed,
  refusals: [
    'unknown-warning',
    'not-yours',
    'already-undone',
    'nothing-to-confirm',
    'reply-already-sent',
    'message-already-warned',
  ],
})

export type WarningToGive = v.InferInput<typeof warningToGive>
export type WarningGiven = v.InferOutput<typeof warningGiven>
export type WarningConfirmed = v.InferOutput<typeof warningConfirmed>
export type WarningUndone = v.InferOutput<typeof warningUndone>
