import * as v from 'valibot'
import { heard } from './heard.ts'
import { refusalsOfJudging } from './judging.ts'
import { day, evidence, id, moment } from './parts.ts'
import { outcomes, refusalsOfChange, restrictionChanged } from './restriction/change.ts'
import { largeBody, mediumBody, write } from './route.ts'
import { atMost, object } from './schemas.ts'

/** P14: the customer's representation against a restriction, recorded by the person who receives it. */
export const representationToRecord = object({
  restrictionId: id,
  receivedOn: day,
  account: v.nullable(v.pipe(v.string(), v.trim(), atMost(10_000))),
  evidence: v.nullable(evidence),
  ...heard,
})

export const representationRecorded = object({ representationId: id, recordedAt: moment })

/** P14: the customer has been told that the representation arrived. */
export const representationAcknowledged = object({ representationId: id, acknowledgedOn: day })

export const representationAnswer = outcomes('maintained', {})

export const recordRepresentation = write('/api/representations', 'everybody', {
  summary: 'P14: record what the customer says against a restriction',
  body: representationToRecord,
  answer: representationRecorded,
  status: 201,
  refusals: [
    'unknown-restriction',
    'before-the-decision',
    'not-in-force',
    'already-lifted',
    'in-the-future',
    'too-early',
    'account-missing',
    'original-not-readable',
    'original-of-another-message',
    'no-room-for-original',
  ],
  longest: largeBody,
})

export const acknowledgeRepresentation = write('/api/representations/:id/acknowledge', ['AuthorisingOfficer'], {
  summary: 'P14: the customer was told that it came',
  answer: representationAcknowledged,
  refusals: ['unknown-representation', 'already-answered'],
})

export const answerRepresentation = write('/api/representations/:id/answer', ['AuthorisingOfficer'], {
  stepUp: true,
  summary: 'P14: answer a representation: maintained, varied or lifted',
  body: representationAnswer,
  answer: restrictionChanged,
  refusals: ['unknown-representation', 'already-answered', ...refusalsOfJudging, ...refusalsOfChange],
  longest: mediumBody,
})

export type RepresentationToRecord = v.InferInput<typeof representationToRecord>
export type RepresentationRecorded = v.InferOutput<typeof representationRecorded>
export type RepresentationAcknowledged = v.InferOutput<typeof representationAcknowledged>
export type RepresentationAnswer = v.InferInput<typeof representationAnswer>
