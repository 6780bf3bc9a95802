import * as v from 'valibot'
import { questionIds } from '../../policy/vocabulary-questions.ts'
import { day } from '../parts.ts'
import type { Route } from '../route.ts'
import { object, shownWord } from '../schemas.ts'
import { report, reportAsked } from './report.ts'

/** P15, G: the report of a period, question by question. `words`: the answer, where it is no count. */
export const questions = object({
  code: v.string(),
  title: v.pipe(v.string(), v.examples(['October to December 2026'])),
  council: v.string(),
  madeOn: day,
  answers: v.array(
    object({
      id: shownWord(questionIds),
      question: v.string(),
      words: v.nullable(v.string()),
      tables: report.entries.tables,
      /** What counts in this answer, and what does not. */
      whatCounts: v.string(),
    }),
  ),
})

const asks = {
  method: 'GET',
  may: ['AuthorisingOfficer', 'Reviewer', 'RegisterKeeper'],
  query: reportAsked,
  refusals: ['not-authorised', 'period-not-valid', 'period-not-over'],
  counts: 'nobody',
} as const

export const seeQuestions = {
  ...asks,
  path: '/api/report/questions',
  summary: 'P15: the anonymous report, question by question, for answers under the Freedom of Information Act',
  answer: questions,
} as const satisfies Route

export const downloadQuestionsText = {
  ...asks,
  path: '/api/report/questions/text',
  summary: 'P15: the same answers as text, to paste into a letter',
  gives: 'text/plain',
} as const satisfies Route

export const downloadQuestionsCsv = {
  ...asks,
  path: '/api/report/questions/csv',
  summary: 'P15: the same answers as .csv',
  gives: 'text/csv',
} as const satisfies Route

export type Questions = v.InferOutput<typeof questions>
