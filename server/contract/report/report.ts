import * as v from 'valibot'
import { count, day } from '../parts.ts'
import { read } from '../route.ts'
import { object, strictObject } from '../schemas.ts'

/** A quarter (2026-Q4: October to December) or a year from April to March (2026-27). */
export const reportAsked = strictObject({
  period: v.pipe(
    v.string(),
    v.regex(/^2\d{3}-(Q[1-4]|\d\d)$/, 'must be a quarter like 2026-Q4 or a year like 2026-27'),
    v.examples(['2026-Q4']),
  ),
})

const offered = object({ code: v.string(), title: v.string(), from: day, to: day })

/** The latest periods that have ended, newest first. */
export const reportsOffered = object({ quarters: v.array(offered), years: v.array(offered) })

/** P15: the anonymous report. A null count is hidden. */
export const report = object({
  code: v.string(),
  title: v.pipe(v.string(), v.examples(['October to December 2026'])),
  period: object({ from: day, to: day }),
  council: v.string(),
  madeOn: day,
  rules: v.array(v.string()),
  tables: v.array(
    object({
      title: v.string(),
      note: v.nullable(v.string()),
      columns: v.array(v.string()),
      rows: v.array(object({ label: v.string(), values: v.array(v.nullable(v.pipe(count, v.minValue(0)))) })),
    }),
  ),
})

export const seeReportPeriods = read('/api/report/periods', ['AuthorisingOfficer', 'Reviewer', 'RegisterKeeper'], {
  summary: 'P15: of which periods there are reports',
  answer: reportsOffered,
  counts: 'nobody',
})

export const seeReport = read('/api/report', ['AuthorisingOfficer', 'Reviewer', 'RegisterKeeper'], {
  summary: 'P15: the anonymous report of a quarter or a year, counts under five hidden',
  query: reportAsked,
  answer: report,
  refusals: ['period-not-valid', 'period-not-over'],
  counts: 'nobody',
})

export const downloadReportXlsx = read('/api/report/xlsx', ['AuthorisingOfficer', 'Reviewer', 'RegisterKeeper'], {
  summary: 'P15: the same report as a spreadsheet',
  query: reportAsked,
  gives: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  refusals: ['period-not-valid', 'period-not-over'],
  counts: 'nobody',
})

export const downloadReportCsv = read('/api/report/csv', ['AuthorisingOfficer', 'Reviewer', 'RegisterKeeper'], {
  summary: 'P15: the same report as .csv',
  query: reportAsked,
  gives: 'text/csv',
  refusals: ['period-not-valid', 'period-not-over'],
  counts: 'nobody',
})

export type Report = v.InferOutput<typeof report>
export type ReportsOffered = v.InferOutput<typeof reportsOffered>
