import { answerInWords, question, whatCounts } from '../../contract/messages/en/questions.ts'
import { say as sayInEnglish } from '../../contract/messages/say.ts'
import type { Questions } from '../../contract/report/questions.ts'
import { dayIn } from '../../letters/day-in.ts'
import { dayAt } from '../../policy/calendar.ts'
import { isInWords, tablesFor } from '../../policy/report/questions.ts'
import type { ReportPeriod } from '../../policy/report/report-period.ts'
import { type QuestionId, questionIds } from '../../policy/vocabulary-questions.ts'
import { trailBeganAt } from '../../register/audit/audit-trail.ts'
import type { Register } from '../../register/register.ts'
import type { KeptReport } from '../../register/report/reports.ts'
import type { Act } from '../act.ts'
import { found } from '../act.ts'
import { reportFor } from './see-report.ts'
import { servicesIn, shownTables, titleOf } from './shown-tables.ts'

/**
 * P15, G: the anonymous report of a period, question by question, as councils are asked under the Freedom of
 * Information Act. It has the same counts as the report, so two answers never reveal what one of them hides.
 */
export async function seeQuestions(register: Register, act: Act, code: string): Promise<Questions> {
  const { period, made } = await reportFor(register, act, code)
  const began = await register.read(trailBeganAt)
  const { name, timeZone } = act.council
  return {
    code: period.code,
    title: titleOf(act.say ?? sayInEnglish, period),
    council: name,
    madeOn: dayAt(found(made.get(period.code), 'period-not-valid').madeAt, timeZone),
    answers: questionIds.map((id) => answerTo(id, { act, period, made, began })),
  }
}

type Known = { act: Act; period: ReportPeriod; made: ReadonlyMap<string, KeptReport>; began: string | null }

function answerTo(id: QuestionId, known: Known): Questions['answers'][number] {
  const { act, period, made } = known
  const say = act.say ?? sayInEnglish
  const tables = shownTables(say, tablesFor(id, servicesIn(period, made)), period, made)
  return {
    id,
    question: say(question, id),
    words: isInWords(id) ? wordsFor(id, known) : tables.length === 0 ? say(answerInWords, 'not-counted') : null,
    tables,
    whatCounts: say(whatCounts, id),
  }
}

function wordsFor(id: QuestionId, { act: { council, say = sayInEnglish }, began }: Known): string {
  switch (id) {
    case 'register-since':
      return began === null
        ? say(answerInWords, 'register-since-unknown')
        : say(answerInWords, 'register-since', { day: dayIn(say, dayAt(new Date(began), council.timeZone)) })
    case 'criteria': {
      const policy = council.letterhead?.policy
      return policy
        ? say(answerInWords, 'criteria', { policy: policy.name, url: policy.url })
        : say(answerInWords, 'criteria-unknown')
    }
    case 'can-look':
      return say(answerInWords, 'can-look', { council: council.name })
    default:
      return say(answerInWords, 'characteristics')
  }
}
