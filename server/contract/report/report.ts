import * as v from 'valibot'
import { count, day } from '../parts.ts'
import { read } from '../route.ts'
import { object, strictObject } from '../schemas.ts'

/** A quarter (2026-Q4: October to December) or a year from April to March (2026-27); by default the last quarter. */
export const reportAsked = strictObject({
  period: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^2\d{3}-(Q[1-4]|\d\d)$/, 'must be a quarter like 2026-Q4 or a year like 2026-27'),
      v.examples(['2026-Q4']),
    ),
  ),
})

/** A null value is fewer than five; any other is rounded down to a multiple of five. */
const line = object({ id: v.string(), label: v.string(), value: v.nullable(v.pipe(count, v.minValue(5))) })

/** P15: the anonymous report. */
export const report = object({
  code: v.string(),
  title: v.pipe(v.string(), v.examples(['October to December 2026'])),
  council: v.string(),
  madeOn: day,
  /** The latest periods that have ended: quarters, then years, newest first. */
  offered: v.array(object({ code: v.string(), title: v.string() })),
  rules: v.array(v.string()),
  /** The lines that a reader looks for first; they are in the tables, too. */
  tiles: v.array(line),
  tables: v.array(object({ id: v.string(), title: v.string(), note: v.nullable(v.string()), rows: v.array(line) })),
})

export const seeReport = read('/api/report', ['AuthorisingOfficer', 'Reviewer', 'RegisterKeeper'], {
  summary: 'P15: the anonymous report of a quarter or a year, counts under five as "fewer than 5"',
  query: reportAsked,
  answer: report,
  refusals: ['period-not-valid', 'period-not-over'],
  counts: 'nobody',
})

export const downloadReport = read('/api/report/csv', ['AuthorisingOfficer', 'Reviewer', 'RegisterKeeper'], {
  summary: 'P15: the same report as .csv',
  query: reportAsked,
  gives: 'text/csv',
  refusals: ['period-not-valid', 'period-not-over'],
  counts: 'nobody',
})

export type Report = v.InferOutput<typeof report>
