import * as v from 'valibot'
import { count, id, moment, words } from '../parts.ts'
import { mediumBody, write } from '../route.ts'
import { object } from '../schemas.ts'

/** P3: what legal services answered, in an officer's words. */
export const adviceToRecord = object({ version: count, advice: words(10_000) })

export const adviceRecorded = object({ escalationId: id, state: v.string(), recordedAt: moment })

export const recordAdvice = write('/api/escalations/:id/advice', ['AuthorisingOfficer'], {
  summary: 'P3: record what legal services answered; the escalation waits for a decision again',
  body: adviceToRecord,
  answer: adviceRecorded,
  refusals: [
    'posts-without-holders',
    'not-a-post-holder',
    'unknown-escalation',
    'own-escalation',
    'no-advice-awaited',
    'changed-meanwhile',
    'reasons-missing',
  ],
  longest: mediumBody,
})

/** The same for a question that goes with a restriction. */
export const legalQuestionAnswer = object({ advice: words(10_000) })

export const legalQuestionAnswered = object({ legalQuestionId: id, restrictionId: id, recordedAt: moment })

export const answerLegalQuestion = write('/api/legal-questions/:id/advice', ['AuthorisingOfficer'], {
  summary: 'P3: record what legal services answered to a question that goes with a restriction',
  body: legalQuestionAnswer,
  answer: legalQuestionAnswered,
  refusals: [
    'posts-without-holders',
    'not-a-post-holder',
    'unknown-legal-question',
    'own-escalation',
    'advice-recorded',
    'reasons-missing',
  ],
  longest: mediumBody,
})

export type LegalQuestionAnswered = v.InferOutput<typeof legalQuestionAnswered>
export type AdviceRecorded = v.InferOutput<typeof adviceRecorded>
