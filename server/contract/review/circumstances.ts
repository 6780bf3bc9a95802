import type * as v from 'valibot'
import { heard } from '../heard.ts'
import { refusalsOfJudging } from '../judging.ts'
import { id, moment, service, words } from '../parts.ts'
import { outcomes, refusalsOfChange, restrictionChanged } from '../restriction/change.ts'
import { mediumBody, write } from '../route.ts'
import { object } from '../schemas.ts'

/** P15: a service reports that circumstances have changed. */
export const circumstancesToReport = object({ restrictionId: id, what: words(4000), service, ...heard })

export const circumstancesReported = object({ circumstancesId: id, reportedAt: moment })

export const circumstancesAnswer = outcomes('continued', {})

export const reportCircumstances = write('/api/circumstances', 'everybody', {
  summary: 'P15: a service says that circumstances have changed',
  body: circumstancesToReport,
  answer: circumstancesReported,
  status: 201,
  refusals: ['unknown-restriction', 'not-in-force', 'already-lifted', 'unknown-service'],
})

export const answerCircumstances = write('/api/circumstances/:id/answer', ['AuthorisingOfficer'], {
  stepUp: true,
  summary: 'P15: answer a service that says so: continued, varied or lifted',
  body: circumstancesAnswer,
  answer: restrictionChanged,
  refusals: ['unknown-circumstances', 'already-answered', ...refusalsOfJudging, ...refusalsOfChange],
  longest: mediumBody,
})

export type CircumstancesToReport = v.InferInput<typeof circumstancesToReport>
export type CircumstancesReported = v.InferOutput<typeof circumstancesReported>
export type CircumstancesAnswer = v.InferInput<typeof circumstancesAnswer>
