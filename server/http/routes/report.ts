import { Hono } from 'hono'
import { seeReport, seeReportPeriods } from '../../cases/see-report.ts'
import { report, reportAsked, reportsOffered } from '../../contract/report.ts'
import { reportAsCsv, reportAsXlsx } from '../../sheets/report-sheet.ts'
import { actOf, answer, download, fileAnswer, takes } from '../endpoint.ts'
import type { Env, Needs } from '../exchange.ts'
import { nobodyTold } from '../look-ups-old.ts'

const offered = {
  summary: 'P15: of which periods there are reports',
  answer: reportsOffered,
  status: 200,
  write: false,
  refusals: ['not-authorised'],
  lookUps: nobodyTold,
} as const

const see = {
  summary: 'P15: the anonymous report of a quarter or a year, counts under five hidden',
  query: reportAsked,
  answer: report,
  status: 200,
  write: false,
  refusals: ['not-authorised', 'period-not-valid', 'period-not-over'],
  lookUps: nobodyTold,
} as const

const asXlsx = {
  ...see,
  summary: 'P15: the same report as a spreadsheet',
  answer: fileAnswer,
  media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

const asCsv = { ...see, summary: 'P15: the same report as .csv', answer: fileAnswer, media: 'text/csv' } as const

export const reportRoutes = (needs: Needs) =>
  new Hono<Env>()
    .get('/api/report/periods', takes(offered), (c) => answer(c, seeReportPeriods(actOf(c, needs)), 200))
    .get('/api/report', takes(see), async (c) =>
      answer(c, await seeReport(needs.register, actOf(c, needs), c.req.valid('query').period), 200),
    )
    .get('/api/report/xlsx', takes(asXlsx), async (c) => {
      const { period } = c.req.valid('query')
      const bytes = await reportAsXlsx(await seeReport(needs.register, actOf(c, needs), period))
      return download(c, bytes, asXlsx.media, `contact-restrictions-${period}.xlsx`)
    })
    .get('/api/report/csv', takes(asCsv), async (c) => {
      const { period } = c.req.valid('query')
      const text = reportAsCsv(await seeReport(needs.register, actOf(c, needs), period))
      return download(c, new TextEncoder().encode(text), asCsv.media, `contact-restrictions-${period}.csv`)
    })
