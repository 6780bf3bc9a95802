import type { QuestionId } from '../vocabulary-questions.ts'
import { type LineGroup, linesOf } from './report-lines.ts'

/**
 * The lines that answer a question, by id. An id that ends in a colon stands for every line that begins with it. None:
 * the answer is in words.
 */
const linesFor: Record<QuestionId, readonly string[]> = {
  'how-many': ['people', 'live'],
  'how-long': ['since:'],
  'register-since': [],
  criteria: [],
  grounds: ['ground:'],
  measures: ['measure:'],
  services: ['service:', 'service-other', 'service-none'],
  'came-and-went': ['begun', 'varied', 'lifted', 'ran-out'],
  lasted: ['lasted:'],
  reviewed: ['due:', 'reviews', 'reviews-on-time', 'reviews-late', 'reviews:'],
  appeals: ['representations', 'answered', 'answered:', 'not-answered'],
  warnings: ['warnings', 'formal-warnings'],
  requests: ['escalations', 'decided', 'decided:'],
  precautions: ['precautions'],
  'can-look': [],
  'did-look': ['lookers', 'looks'],
  adjustments: ['adjustments', 'adjustments:none'],
  characteristics: [],
}

/** The part of the report's tables that answers a question. `services`: as in the report. */
export function tablesFor(question: QuestionId, services: readonly string[]): LineGroup[] {
  const answers = (id: string) =>
    linesFor[question].some((wanted) => (wanted.endsWith(':') ? id.startsWith(wanted) : id === wanted))
  return linesOf(services).flatMap((group) => {
    const lines = group.lines.filter(({ id }) => answers(id))
    return lines.length === 0 ? [] : [{ ...group, lines }]
  })
}

/** Whether a question is answered in words, without a count. */
export const isInWords = (question: QuestionId): boolean => linesFor[question].length === 0
