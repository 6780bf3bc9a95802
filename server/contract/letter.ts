import * as v from 'valibot'
import { letterKinds, letterMethods } from '../policy/vocabulary.ts'
import { letterStates } from '../policy/vocabulary-states.ts'
import { day, id, moment, words } from './parts.ts'
import { mediumBody, type Route } from './route.ts'
import { atMost, object, variant } from './schemas.ts'

/** P14: a letter as it would go now. With a part missing it cannot be recorded as sent. */
export const letter = object({
  letterId: id,
  restrictionId: id,
  kind: v.picklist(letterKinds),
  state: v.picklist(letterStates),
  /** The date on the letter: when it was sent, or today if it was not. */
  on: day,
  to: object({ name: v.string(), address: v.nullable(v.string()) }),
  subject: v.string(),
  paragraphs: v.array(v.string()),
  /** The mandatory parts it lacks. */
  missing: v.array(v.string()),
})

/** P14: sent on a day by a method; or the customer was not told, for a recorded reason (G). */
export const letterSent = variant('how', [
  object({
    how: v.literal('sent'),
    sentOn: day,
    method: v.picklist(letterMethods),
    text: v.nullable(v.pipe(v.string(), atMost(40_000))),
  }),
  object({ how: v.literal('not-notified'), reason: words(4000) }),
])

export const letterRecorded = object({
  letterId: id,
  restrictionId: id,
  inForceOn: v.nullable(day),
  recordedAt: moment,
})

/** P14: in force before the letter is sent, which needs a reason. */
export const inForceAtOnce = object({ reason: words(4000) })

export const seeLetter = {
  method: 'GET',
  path: '/api/letters/:id',
  may: ['AuthorisingOfficer', 'Reviewer', 'RegisterKeeper'],
  summary: 'P14: a letter as it would go now, and what it still lacks',
  answer: letter,
  refusals: ['not-authorised', 'unknown-letter'],
} as const satisfies Route

export const downloadLetter = {
  method: 'GET',
  path: '/api/letters/:id/document',
  may: ['AuthorisingOfficer', 'Reviewer', 'RegisterKeeper'],
  summary: 'P14: the same letter as a Word document',
  gives: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  refusals: ['not-authorised', 'unknown-letter'],
} as const satisfies Route

export const recordLetter = {
  method: 'POST',
  path: '/api/letters/:id/sent',
  may: ['AuthorisingOfficer'],
  summary: 'P14: record that a letter was sent, or that the customer was not told and why',
  body: letterSent,
  answer: letterRecorded,
  write: true,
  refusals: [
    'not-authorised',
    'unknown-letter',
    'already-sent',
    'letter-incomplete',
    'in-the-future',
    'in-the-past',
    'already-lifted',
    'not-in-force',
  ],
  longest: mediumBody,
} as const satisfies Route

export const putInForceAtOnce = {
  method: 'POST',
  path: '/api/restrictions/:id/in-force-at-once',
  may: ['AuthorisingOfficer'],
  summary: 'P14: put a restriction in force before its letter is sent, for a reason',
  body: inForceAtOnce,
  answer: letterRecorded,
  write: true,
  refusals: ['not-authorised', 'unknown-restriction', 'reasons-missing', 'not-agreed', 'already-lifted'],
} as const satisfies Route

export type Letter = v.InferOutput<typeof letter>
export type LetterSent = v.InferOutput<typeof letterSent>
export type LetterRecorded = v.InferOutput<typeof letterRecorded>
