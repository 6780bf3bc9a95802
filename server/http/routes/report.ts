import { seeQuestions } from '../../cases/report/see-questions.ts'
import { seeReport, seeReportPeriods } from '../../cases/report/see-report.ts'
import * as asked from '../../contract/report/questions.ts'
import * as contract from '../../contract/report/report.ts'
import { questionsAsCsv, questionsAsText } from '../../sheets/questions-file.ts'
import { reportAsCsv, reportAsXlsx } from '../../sheets/report-sheet.ts'
import { type Endpoint, gives, reads } from '../bind.ts'

const answersName = (period: string, ending: string) => `contact-restrictions-${period}-answers.${ending}`
const fileName = (period: string, ending: string) => `contact-restrictions-${period}.${ending}`

export const reportEndpoints: Endpoint[] = [
  reads(contract.seeReportPeriods, (_, act) => seeReportPeriods(act)),
  reads(contract.seeReport, ({ register }, act, { query }) => seeReport(register, act, query.period)),
  gives(contract.downloadReportXlsx, async ({ register }, act, { query: { period } }) => ({
    name: fileName(period, 'xlsx'),
    content: await reportAsXlsx(await seeReport(register, act, period), act.say),
  })),
  gives(contract.downloadReportCsv, async ({ register }, act, { query: { period } }) => ({
    name: fileName(period, 'csv'),
    content: new TextEncoder().encode(reportAsCsv(await seeReport(register, act, period), act.say)),
  })),
  reads(asked.seeQuestions, ({ register }, act, { query }) => seeQuestions(register, act, query.period)),
  gives(asked.downloadQuestionsText, async ({ register }, act, { query: { period } }) => ({
    name: answersName(period, 'txt'),
    content: new TextEncoder().encode(questionsAsText(await seeQuestions(register, act, period), act.say)),
  })),
  gives(asked.downloadQuestionsCsv, async ({ register }, act, { query: { period } }) => ({
    name: answersName(period, 'csv'),
    content: new TextEncoder().encode(questionsAsCsv(await seeQuestions(register, act, period), act.say)),
  })),
]
