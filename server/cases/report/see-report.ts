import { reportRules } from '../../contract/messages/en/report.ts'
import { say as sayInEnglish } from '../../contract/messages/say.ts'
import type { Report } from '../../contract/report/report.ts'
import { dayAt } from '../../policy/calendar.ts'
import { Refusal } from '../../policy/refusal.ts'
import { linesOf } from '../../policy/report/report-lines.ts'
import { mayReport, type ReportPeriod, readReportPeriod, reportPeriods } from '../../policy/report/report-period.ts'
import { maySeeRestrictions } from '../../policy/who-may.ts'
import type { Register } from '../../register/register.ts'
import { type KeptReport, reportsOf } from '../../register/report/reports.ts'
import { type Act, enforce, found, today } from '../act.ts'
import { makeReport } from './make-report.ts'
import { servicesIn, shownTables, titleOf } from './shown-tables.ts'

/** The latest completed periods, for those who may see their reports. */
export function seeReportPeriods(act: Act) {
  enforce(maySeeRestrictions(act.by))
  const { quarters, years } = reportPeriods(today(act))
  const shown = ({ code, from, to }: ReportPeriod) => ({
    ...{ code, from, to },
    title: titleOf(act.say ?? sayInEnglish, { from, to }),
  })
  return { quarters: quarters.map(shown), years: years.map(shown) }
}

/** P15: the anonymous report of a period. */
export async function seeReport(register: Register, act: Act, code: string): Promise<Report> {
  const { period, made } = await reportFor(register, act, code)
  return asShown(act, period, made)
}

/**
 * P15: the report of a period with those of its quarters: made and kept at the first request, and unchanged ever after.
 * A year's report combines its quarters.
 */
export async function reportFor(
  register: Register,
  act: Act,
  code: string,
): Promise<{ period: ReportPeriod; made: Map<string, KeptReport> }> {
  enforce(maySeeRestrictions(act.by))
  const period = readReportPeriod(code)
  if (period === null) throw new Refusal('period-not-valid')
  enforce(mayReport(period, today(act)))
  const wanted = [...new Set([...period.quarters, code])]
  const made = await register.read((reading) => reportsOf(reading, wanted))
  const isMade = wanted.every((one) => made.has(one))
  return { period, made: isMade ? made : await register.write((tx) => makeReport(tx, act, period)) }
}

const rules = Object.keys(reportRules) as (keyof typeof reportRules)[]

function asShown(act: Act, period: ReportPeriod, made: Map<string, KeptReport>): Report {
  const { name, timeZone } = act.council
  const say = act.say ?? sayInEnglish
  return {
    code: period.code,
    title: titleOf(say, period),
    period: { from: period.from, to: period.to },
    council: name,
    madeOn: dayAt(found(made.get(period.code), 'period-not-valid').madeAt, timeZone),
    rules: rules.map((rule) => say(reportRules, rule)),
    tables: shownTables(say, linesOf(servicesIn(period, made)), period, made),
  }
}
