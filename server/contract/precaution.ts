import * as v from 'valibot'
import { letterMethods } from '../policy/vocabulary.ts'
import { languageRefusals } from '../policy/vocabulary-languages.ts'
import { precautionSteps, tellings } from '../policy/vocabulary-precautions.ts'
import { why } from './contact-point/contact-point.ts'
import { inLanguages, letterDay, textSent, welshRefusals } from './letter.ts'
import { colleague, day, id, moment, words } from './parts.ts'
import { mediumBody, read, write } from './route.ts'
import { object, shownWord, variant } from './schemas.ts'

const steps = v.pipe(v.array(v.picklist(precautionSteps)), v.maxLength(precautionSteps.length))

/**
 * P4, G: what staff do before a visit. Staff see `steps` and `more`; `reason` is for officers, and for the letter.
 * `notTold`: why the customer is not told; null: a letter tells them.
 */
export const precautionToRecord = object({
  steps,
  more: v.nullable(words(200)),
  reason: why,
  lookAgainOn: day,
  notTold: v.nullable(words(1000)),
})
/** The same, decided together with a restriction: for its reasons, and looked at again with it. */
export const precautionsDecided = object({ steps, more: v.nullable(words(200)) })
export const precautionToKeep = object({ why, lookAgainOn: day })
export const precautionEnding = object({ why })

/** G: the letter was sent; or the customer is not told, for a recorded reason. */
export const precautionTold = variant('how', [
  object({
    how: v.literal('sent'),
    sentOn: day,
    method: v.picklist(letterMethods),
    text: v.optional(textSent, null),
  }),
  object({ how: v.literal('not-told'), reason: words(1000) }),
])

/** `letterId`: the letter that tells the customer that they ended; null: there is none. */
export const precautionChanged = object({
  precautionId: id,
  customerId: id,
  changedAt: moment,
  letterId: v.nullable(id),
})

/** Precautions on a customer's page, while staff follow them. The timeline has those that ended. */
export const precautionSeen = object({
  precautionId: id,
  /** As staff see it. */
  sentences: v.array(v.string()),
  /** Null for the reviewer. */
  reason: v.nullable(v.string()),
  lookAgainOn: day,
  /** That day has come. */
  isDue: v.boolean(),
  telling: shownWord(tellings),
  recordedAt: moment,
  by: colleague,
})

/** G: the letter that tells the customer, as it would be sent on a day or as it was sent. */
export const precautionLetter = object({
  precautionId: id,
  telling: shownWord(tellings),
  /** The customer's. */
  reference: v.pipe(v.string(), v.examples(['C-1A2B-3C4D'])),
  on: day,
  to: object({ name: v.string(), address: v.nullable(v.string()), lines: v.array(v.string()) }),
  subject: v.string(),
  paragraphs: v.array(v.string()),
  headings: v.array(v.string()),
  /** The parts that are missing: until then the letter cannot be recorded as sent. */
  missing: v.array(v.string()),
  ...inLanguages,
})

const deciding = ['not-authorised', 'posts-without-holders', 'not-a-post-holder'] as const
const readers = ['AuthorisingOfficer', 'RegisterKeeper'] as const

export const recordPrecaution = write('/api/customers/:id/precautions', ['AuthorisingOfficer'], {
  summary: 'P4: record what staff do before they visit a customer, for a reason',
  body: precautionToRecord,
  answer: precautionChanged,
  status: 201,
  refusals: [...deciding, 'unknown-entry', 'precaution-missing', 'in-the-past', 'precaution-too-long'],
})

export const keepPrecaution = write('/api/precautions/:id/keep', ['AuthorisingOfficer'], {
  summary: 'P4: keep precautions that were looked at again, until another day',
  body: precautionToKeep,
  answer: precautionChanged,
  refusals: [...deciding, 'unknown-precaution', 'precaution-ended', 'in-the-past', 'precaution-too-long'],
})

export const endPrecaution = write('/api/precautions/:id/end', ['AuthorisingOfficer'], {
  summary: 'P4: end precautions; staff no longer see them',
  body: precautionEnding,
  answer: precautionChanged,
  refusals: [...deciding, 'unknown-precaution', 'precaution-ended'],
})

export const seePrecautionLetter = read('/api/precautions/:id/letter', readers, {
  summary: 'G: the letter that tells a customer of precautions, and what it still lacks',
  query: letterDay,
  answer: precautionLetter,
  refusals: ['unknown-precaution', 'in-the-future', 'in-the-past'],
})

export const downloadPrecautionLetter = read('/api/precautions/:id/letter/document', readers, {
  summary: 'G: the same letter as a Word document',
  query: letterDay,
  gives: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  refusals: ['unknown-precaution', 'in-the-future', 'in-the-past', ...welshRefusals],
})

export const tellOfPrecaution = write('/api/precautions/:id/told', ['AuthorisingOfficer'], {
  summary: 'G: record that the letter about precautions was sent, or that the customer is not told and why',
  body: precautionTold,
  answer: precautionChanged,
  refusals: [
    ...deciding,
    'unknown-precaution',
    'precaution-ended',
    'already-sent',
    'letter-incomplete',
    ...languageRefusals,
    'in-the-future',
    'in-the-past',
  ],
  longest: mediumBody,
})

export type PrecautionSeen = v.InferOutput<typeof precautionSeen>
export type PrecautionChanged = v.InferOutput<typeof precautionChanged>
export type PrecautionLetter = v.InferOutput<typeof precautionLetter>
export type PrecautionTold = v.InferInput<typeof precautionTold>
