import * as v from 'valibot'
import { contactFacts, id, moment } from '../parts.ts'
import type { Route } from '../route.ts'
import { object } from '../schemas.ts'

/** P14: contact outside the arrangements. The customer was reminded, the message was passed on, or both. */
export const contactToPassOn = object({
  restrictionId: id,
  reminded: v.boolean(),
  forwarded: v.boolean(),
  contact: contactFacts,
})

export const contactPassedOn = object({ passedOnId: id, passedOnAt: moment, undoUntil: moment })

export const passedOnUndone = object({ passedOnId: id, undoneAt: moment })

export const passOn = {
  method: 'POST',
  path: '/api/passed-on',
  may: 'everybody',
  summary: 'P14: record that the customer was reminded, the contact passed on, or both',
  body: contactToPassOn,
  answer: contactPassedOn,
  status: 201,
  write: true,
  refusals: ['unknown-restriction', 'nothing-passed-on', 'not-in-force', 'in-the-future'],
} as const satisfies Route

export const undoPassedOn = {
  method: 'POST',
  path: '/api/passed-on/:id/undo',
  may: 'everybody',
  summary: 'P14: take back what was recorded as passed on',
  answer: passedOnUndone,
  write: true,
  refusals: ['unknown-passed-on', 'not-yours', 'undo-too-late', 'already-undone'],
} as const satisfies Route

export type ContactToPassOn = v.InferInput<typeof contactToPassOn>
export type ContactPassedOn = v.InferOutput<typeof contactPassedOn>
export type PassedOnUndone = v.InferOutput<typeof passedOnUndone>
